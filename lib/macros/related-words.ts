import { stemOf } from "./word-stems";

// What people call the same thing in support. Each group costs a little precision, so it holds only words that one agent
// writes where another writes the other.
const GROUPS = `
refund reimburse reimbursement moneyback repay payback, cancel cancellation terminate stop end,
buy purchase order, parcel package shipment delivery, ship send dispatch deliver mail, late delay overdue slow,
delayed late overdue, broken damaged defective faulty, error fault failure problem bug issue,
fail fault crash break unsuccessful, unsuccessful fail failed, defect bug fault, issue problem trouble,
change update modify edit alter switch, exchange swap replace trade, replacement exchange substitute,
remove delete erase clear, create make add new set, start begin launch open, close shut end,
fix repair solve resolve, invoice bill receipt, charge bill fee debit, fee cost price charge,
price cost rate pricing, discount coupon voucher promo promotion code, coupon voucher promo,
pay payment paying, login signin logon sign log, password passcode pin pwd, account profile,
user member customer client, customer client buyer shopper, phone telephone mobile call,
cellphone mobile phone smartphone, email mail message, picture photo image, photo picture image,
document file paper, show display view see, find locate search lookup, lost missing gone stolen,
stolen theft lost, wrong incorrect mistaken, invalid incorrect wrong, verify confirm validate check prove,
prove verify confirm, identity id identification, confirmation receipt proof,
approve accept authorise authorize, approved accepted authorised authorized, decline reject refuse deny,
declined rejected refused denied, deny refuse decline reject, allow permit enable let, disable deactivate off,
enable activate allow, permission access right, stop block prevent, block freeze lock, locked blocked frozen,
guide manual instructions tutorial, help assist assistance support, contact reach,
agent representative operator adviser advisor, human person agent, wait hold pause, quick fast express rapid,
fast quick rapid speedy, urgent emergency priority, free complimentary gratis, trial demo,
subscription membership plan, plan tariff subscription, upgrade raise, downgrade lower reduce,
limit maximum cap quota, increase raise grow, decrease reduce lower, store shop branch, shop store,
hours times opening schedule, hotel accommodation room, flight plane air, trip travel journey,
booking reservation appointment, appointment booking meeting visit, reserve book, address location,
move relocate transfer, transfer send wire remit, topup recharge reload, cash money, money funds cash,
balance funds, bank account, card debit credit, statement summary overview, tax vat duty, customs border,
warranty guarantee, guarantee warranty, complaint complain grievance, apology sorry apologise apologize,
answer reply response respond, reply answer response, question query enquiry inquiry,
feedback review rating opinion, review feedback rating, notify alert inform notification,
alert warning notification notify, warning alert caution, reminder nudge, newsletter mailing,
unsubscribe optout, data information details, info information details, details information, privacy gdpr,
security safety, fraud scam phishing, employee staff worker, job career vacancy, gift present,
reward points loyalty bonus, size fit measurement, colour color, stock inventory available, available stock,
item product article goods, product item article goods, download save, upload import, import load,
export extract, website site page web, app application, application app program software, software program app,
computer pc desktop laptop, install setup, setup configure install, configure setup set,
settings preferences options configuration, restart reboot, sync synchronize synchronise synchronization,
connect link join pair, connection link, link url connect, blank empty, missing absent lost lacking,
big large huge, large big, small little, old previous former legacy, new latest fresh, latest newest recent,
automatic automatically auto, manually hand, twice double duplicate, duplicate double twice copy,
copy duplicate, several multiple many, multiple several many, choose select pick, select choose pick,
use utilise utilize, try attempt, attempt try, required needed necessary, need require, unable cannot,
cannot unable, receive get obtain, get receive obtain, give provide, provide give supply, happen occur,
occur happen, expire lapse, expired lapsed outdated, print printing, schedule plan timetable,
status progress tracking, tracking trace status, track trace follow, courier carrier driver, carrier courier,
pickup collect collection, collect pickup, return sendback, seller vendor merchant, merchant vendor seller,
school education university, student pupil, doctor physician, medicine drug prescription medication,
insurance cover coverage, claim request, request ask enquire, ask request, escalate escalated forward,
teenager teen minor, foreign international abroad overseas, international foreign abroad overseas,
abroad overseas international, device phone machine gadget, folder directory, directory folder, remote distant,
quit exit leave, exit quit, moneyback refund reimbursement, setup configure install configuration,
signup register registration create, register signup enrol enroll, cashout withdraw withdrawal,
withdraw withdrawal cashout, sendback return, turnoff disable deactivate, turnon enable activate,
compensation compensate refund reimburse, unlock unblock, blocked denied, nonprofit charity,
quote estimate offer pricing, estimate quote, wifi internet broadband wireless, internet wifi network,
crawl slow, slow sluggish lag, vanish lost missing disappear, disappear vanish missing gone,
outage downtime incident, downtime outage, maintenance upkeep, surname name, nickname alias
`
  .trim()
  .split(/,\s+/)
  .map((line) => line.split(" "));

const byStem = new Map<string, Set<string>>();
for (const group of GROUPS) {
  for (const word of group) {
    const others = byStem.get(stemOf(word)) ?? new Set<string>();
    for (const other of group) if (stemOf(other) !== stemOf(word)) others.add(other);
    byStem.set(stemOf(word), others);
  }
}

/** Two words that are typed apart or together, and have others for the same: "money back", "set up". */
export const compoundOf = (word: string, next: string | undefined): string | undefined =>
  next !== undefined && byStem.has(stemOf(word + next)) ? word + next : undefined;

const NONE: ReadonlySet<string> = new Set();

/** Other words for the same thing. */
export const otherWordsFor = (word: string): ReadonlySet<string> => byStem.get(stemOf(word)) ?? NONE;

/** Everybody in support says this word, or another form of it. */
export const isSupportWord = (word: string): boolean => byStem.has(stemOf(word));
