// A library as large teams have it, made from our own words: many near twins of each topic, told apart by client, country,
// case and step.
import { DEFAULT_WORKSPACE, type Macro, type MacroId } from "../../lib/macros/macro";
import { chance, pick } from "./chance";

/** Title, tags, folder, first sentence. */
const TOPICS: readonly (readonly [string, string, string, string])[] = [
  ["Refund after cancellation", "refund cancellation", "Money/Refunds", "The amount goes back to the way you paid."],
  ["Parcel delayed by customs", "delay customs", "Shipping/Delays", "Customs is looking at the declaration."],
  ["Replace a damaged item", "damage replacement", "Shipping/Damage", "We send another one before you return this."],
  ["Reset a forgotten password", "password login", "Account/Access", "The link in the mail works for an hour."],
  ["Unlock a blocked account", "locked account", "Account/Access", "Too many attempts close it for your safety."],
  [
    "Change the delivery address",
    "address change",
    "Shipping/Address",
    "It can be changed until the label is printed.",
  ],
  ["Invoice with company name", "invoice company", "Money/Invoices", "Tell us the registered name and its number."],
  ["Duplicate charge on a card", "charge duplicate", "Money/Payments", "One of both is only reserved and lapses."],
  ["Voucher is not accepted", "voucher checkout", "Sales/Vouchers", "It holds for full prices and one basket."],
  ["Exchange for another size", "exchange size", "Returns/Exchange", "Keep the tags on, we hold the new one."],
  ["Return label is missing", "return label", "Returns/Labels", "Print it again from your orders."],
  ["Subscription paused for holidays", "subscription pause", "Account/Plans", "Nothing is billed while it rests."],
  ["Upgrade to the yearly plan", "upgrade plan", "Account/Plans", "What you paid this month is counted."],
  ["Seat reservation on a train", "seat reservation", "Travel/Rail", "Seats are given at the gate otherwise."],
  ["Luggage left at the airport", "luggage airport", "Travel/Air", "The desk keeps it for ninety days."],
  ["Late checkout of a room", "checkout hotel", "Travel/Hotels", "Reception decides on the morning itself."],
  ["Technician could not enter", "technician visit", "Repairs/Visits", "Somebody over eighteen has to be there."],
  ["Boiler shows a fault code", "boiler fault", "Repairs/Heating", "Hold the flame button for five seconds."],
  ["Router loses the connection", "router outage", "Network/Home", "Its lamp should be white, not amber."],
  ["Number moved to another provider", "porting number", "Network/Mobile", "The old contract has to run until then."],
  [
    "Warranty claim for a headset",
    "warranty headset",
    "Repairs/Warranty",
    "The serial stands inside the left cushion.",
  ],
  ["Assembly instructions wanted", "manual assembly", "Sales/Products", "Every article has them as a file."],
  ["Appointment with a nurse", "appointment clinic", "Care/Visits", "Bring the letter of your doctor."],
  ["Repeat prescription ordered", "prescription pharmacy", "Care/Medicines", "It is ready after two working days."],
  ["Noise complaint at night", "noise neighbours", "Housing/Complaints", "We write to the other party first."],
  ["Deposit after moving out", "deposit tenancy", "Housing/Contracts", "The protocol decides what is kept."],
  ["Library card has expired", "library renewal", "City/Library", "Show something with your street on it."],
  ["Garden waste is collected", "waste collection", "City/Waste", "Brown bins only, out by six."],
  ["Course certificate download", "certificate course", "Learning/Courses", "All quizzes need eighty percent."],
  ["Exam moved to another date", "exam schedule", "Learning/Exams", "Once is free, then there is a fee."],
];
const CLIENTS =
  "Arbor Bexley Corvid Dunmore Elverton Fennimore Garrick Hollis Ivydale Jasper Kestrel Lorimer Mossley Northam Oakhurst Pembury Quillon Rosedale Selkirk Tamsin".split(
    " ",
  );
const COUNTRIES =
  "Austria Belgium Croatia Denmark Estonia Finland Greece Hungary Iceland Japan Kenya Latvia Malta Norway Oman Poland Qatar Romania Spain Tunisia".split(
    " ",
  );
const CASES = [
  "first contact",
  "second reminder",
  "goodwill",
  "over the limit",
  "paid by instalments",
  "gift order",
  "business customer",
  "pensioner rate",
  "after the deadline",
  "without receipt",
  "urgent",
  "festive season",
];
/** Said in few bodies each: what only a body has. */
const DETAILS = Array.from({ length: 420 }, (_, at) => {
  const things =
    "cabinet lantern saddle velvet gasket hinge pulley ribbon funnel beacon carpet ladder magnet nozzle parrot quartz rocket sponge turnip violin".split(
      " ",
    );
  const doings =
    "polished measured wrapped labelled drained balanced sketched counted tightened sorted varnished weighed trimmed stacked soldered".split(
      " ",
    );
  const places =
    "cellar attic harbour quarry orchard viaduct chapel tunnel meadow jetty foundry arcade granary terrace".split(" ");
  return `The ${things[at % things.length]} was ${doings[(at * 7 + 3) % doings.length]} near the ${places[(at * 11 + 5) % places.length]}.`;
});
const FOREIGN: readonly (readonly [string, string])[] = [
  ["Rückerstattung nach Stornierung", "Der Betrag geht auf dem Zahlweg zurück, geprüft wird er täglich."],
  ["Échange d'une pièce défectueuse", "La pièce part dès réception de la vôtre."],
  ["Cambio de contraseña olvidada", "El enlace caduca en una hora."],
  ["Zwrot pieniędzy po anulowaniu", "Środki wracają tą samą drogą."],
  ["忘记密码时的重置方法", "请点击邮件中的链接重新设置密码。"],
  ["ご予約内容の変更について", "出発の前日までマイページで変更できます。"],
  ["การคืนเงินหลังยกเลิกคำสั่งซื้อ", "เงินจะกลับไปยังช่องทางที่ชำระ"],
  ["배송 지연에 대한 안내", "세관 확인이 끝나면 다시 출발합니다."],
  ["Απώλεια αποσκευών στο αεροδρόμιο", "Η υπηρεσία τις κρατά για ενενήντα ημέρες."],
  ["Возврат средств после отмены", "Сумма вернётся тем же способом."],
];

/** A library of `count` macros; the same in every run. */
export function madeLibrary(count: number): Macro[] {
  const random = chance(4711);
  return Array.from({ length: count }, (_, at): Macro => {
    const base = { id: `made-${at}` as MacroId, workspaceId: DEFAULT_WORKSPACE };
    const client = pick(CLIENTS, random);
    if (at % 60 === 7) {
      const [title, body] = pick(FOREIGN, random);
      return {
        ...base,
        title: `${title} (${pick(COUNTRIES, random)})`,
        shortcut: "",
        tags: [],
        folder: `${client}/World`,
        body,
      };
    }
    const [topic, tags, folder, first] = pick(TOPICS, random);
    const country = pick(COUNTRIES, random);
    const kind = pick(CASES, random);
    const letters = topic
      .split(" ")
      .map((word) => word.slice(0, 1))
      .join("")
      .toLowerCase();
    return {
      ...base,
      title: pick([`${topic}, ${country}, ${kind}`, `${country}: ${topic} – ${kind}`, `${topic} (${kind})`], random),
      shortcut: random() < 0.3 ? `${letters}${at % 977}` : "",
      tags: [...tags.split(" "), client.toLowerCase()],
      folder: `${client}/${folder}`,
      body: `Hi {{customer_name|there}}, ${first}\n\n${pick(DETAILS, random)} ${pick(DETAILS, random)}`,
    };
  });
}
