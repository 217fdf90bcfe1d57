// Situations as they happen at a desk, each labelled by hand: what holds at a given second, who waits for how long, and
// when the countdown ends.
import { expect, test } from "vitest";
import type { ConversationFacts, PaceRules } from "../../../lib/pace/find-pace";
import { judgePace, type Offer, type PaceState, type PaceTone } from "../../../lib/pace/judge-pace";
import type { SpecialistState } from "../../../lib/pace/judge-specialist";
import type { EpochMs } from "../../../lib/transcript/time";
import { LIVE, type Line, MESSAGING, paceOf, START, second } from "./chat-for-tests";

interface Expected {
  readonly state: PaceState;
  /** Seconds the customer has waited for a person's answer. */
  readonly waited?: number;
  /** Seconds since the last line of a person of ours. */
  readonly lastReply?: number;
  /** Seconds until it is due; negative when overdue. */
  readonly left?: number;
  readonly tone?: PaceTone;
  readonly offer?: Offer;
  readonly alarm?: boolean;
  readonly specialist?: SpecialistState;
  readonly specialistDueAt?: EpochMs;
  /** Second of the chat at which something changes next. */
  readonly next?: number;
  readonly about?: boolean;
  readonly under?: PaceState;
}

interface Situation {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly at: number;
  readonly is: Expected;
  readonly rules?: PaceRules;
  readonly more?: Partial<ConversationFacts>;
}

const hi: Line = ["customer", 0, "Hello, where is my parcel?"];
const answered: Line = ["agent", 20, "It arrives tomorrow."];
const checking: Line = ["agent", 20, "Let me check that for you."];
const H = 3600;
/** Monday to Friday, 9 to 17, in London. */
const OFFICE: PaceRules = {
  ...LIVE,
  hours: { zone: "Europe/London", week: [[], ...Array.from({ length: 5 }, () => [[540, 1020] as const]), []] },
};

const SITUATIONS: readonly Situation[] = [
  { name: "no line yet", lines: [], at: 10, is: { state: "none", tone: "none", offer: "none" } },
  { name: "only the bot has greeted", lines: [["bot", 0, "Hi! How can I help?"]], at: 10, is: { state: "none" } },
  {
    name: "a chat that waits to be accepted",
    lines: [hi],
    at: 10,
    more: { canWrite: false, signs: ["customer-waiting"] },
    is: { state: "unaccepted", waited: 10, left: 20, tone: "green", offer: "none", next: 15 },
  },
  {
    name: "nobody accepts it",
    lines: [hi],
    at: 50,
    more: { canWrite: false, signs: ["customer-waiting"] },
    is: { state: "unaccepted", waited: 50, left: -20, tone: "red", offer: "none", alarm: false },
  },
  {
    name: "another customer waits while this chat is open",
    lines: [hi, answered],
    at: 30,
    more: { signs: ["customer-waiting"] },
    is: { state: "waiting-for-customer", lastReply: 10 },
  },
  {
    name: "accepted, nobody has written",
    lines: [hi],
    at: 10,
    is: { state: "first-response-due", waited: 10, left: 35, tone: "green" },
  },
  {
    name: "the first reply counts from the accepting, the customer from their line",
    lines: [hi],
    at: 60,
    more: { acceptedAt: second(40) },
    is: { state: "first-response-due", waited: 60, left: 25 },
  },
  {
    name: "a bot is no first response",
    lines: [hi, ["bot", 2, "What is your order number?"], ["customer", 15, "1234"], ["bot", 16, "I'll hand you over."]],
    at: 20,
    is: { state: "first-response-due", waited: 20, left: 25 },
  },
  {
    name: "nor is a line under our name that was not sent from here",
    lines: [hi, ["agent", 3, "Thanks for your patience!", { origin: "elsewhere" }]],
    at: 20,
    is: { state: "first-response-due", waited: 20, left: 25 },
  },
  {
    name: "a first response that is late",
    lines: [hi],
    at: 57,
    is: { state: "first-response-due", left: -12, tone: "red", offer: "hold-now" },
  },
  {
    name: "the agent has answered",
    lines: [hi, answered],
    at: 80,
    is: { state: "waiting-for-customer", lastReply: 60, tone: "neutral", offer: "none", next: 260 },
  },
  {
    name: "the agent has asked",
    lines: [hi, ["agent", 20, "What is your order number?"]],
    at: 100,
    is: { state: "waiting-for-customer", offer: "none" },
  },
  {
    name: "silence after a question, four minutes on",
    lines: [hi, ["agent", 20, "What is your order number?"]],
    at: 260,
    is: { state: "waiting-for-customer", offer: "check-in", tone: "neutral", alarm: false },
  },
  {
    name: "a check-in was written and the customer is still silent",
    lines: [hi, answered, ["agent", 270, "Are you still there?"]],
    at: 300,
    is: { state: "waiting-for-customer", lastReply: 30, offer: "none", next: 510 },
  },
  {
    name: "after the check-in, a closing line",
    lines: [hi, answered, ["agent", 270, "Are you still there?"]],
    at: 520,
    is: { state: "waiting-for-customer", offer: "closing" },
  },
  {
    name: "several lines of ours at once are no check-in",
    lines: [hi, answered, ["agent", 24, "The courier is Blue."], ["agent", 27, "Anything else?"]],
    at: 280,
    is: { state: "waiting-for-customer", offer: "check-in" },
  },
  {
    name: "after a farewell nobody is asked whether they are there",
    lines: [hi, answered, ["customer", 40, "Thanks!"], ["agent", 50, "You're welcome, have a nice day!"]],
    at: 600,
    is: { state: "waiting-for-customer", offer: "none", lastReply: 550 },
  },
  {
    name: "a goodbye behind ours wants no answer",
    lines: [hi, answered, ["agent", 50, "Have a nice day!"], ["customer", 60, "Thanks, you too, bye!"]],
    at: 300,
    is: { state: "waiting-for-customer", offer: "none", alarm: false, lastReply: 250 },
  },
  {
    name: "a question behind our goodbye does",
    lines: [hi, answered, ["agent", 50, "Have a nice day!"], ["customer", 60, "Wait, which courier?"]],
    at: 70,
    is: { state: "reply-due", waited: 10, lastReply: 20 },
  },
  {
    name: "thanks alone want a word, as long as nobody has taken leave",
    lines: [hi, answered, ["customer", 60, "Thanks!"]],
    at: 70,
    is: { state: "reply-due", waited: 10 },
  },
  {
    name: "the customer writes at once: the countdown runs from our last reply",
    lines: [hi, answered, ["customer", 30, "And the invoice?"]],
    at: 40,
    is: { state: "reply-due", waited: 10, lastReply: 20, left: 55, tone: "green", next: 80 },
  },
  {
    name: "the customer took half a minute: as long again is left",
    lines: [hi, answered, ["customer", 65, "And the invoice?"]],
    at: 65,
    is: { state: "reply-due", waited: 0, lastReply: 45, left: 45 },
  },
  {
    name: "the customer comes back after ten minutes: the whole target is left",
    lines: [hi, answered, ["customer", 620, "Sorry, I'm back"]],
    at: 620,
    is: { state: "reply-due", waited: 0, lastReply: 600, left: 75 },
  },
  {
    name: "several lines of the customer's count from the first",
    lines: [
      hi,
      answered,
      ["customer", 30, "And the invoice?"],
      ["customer", 50, "I need it today"],
      ["customer", 70, "Hello?"],
    ],
    at: 75,
    is: { state: "reply-due", waited: 45, lastReply: 55, left: 20 },
  },
  {
    name: "almost due",
    lines: [hi, answered, ["customer", 30, "And the invoice?"]],
    at: 85,
    is: { state: "reply-due", left: 10, tone: "amber", offer: "hold", next: 95 },
  },
  {
    name: "overdue",
    lines: [hi, answered, ["customer", 30, "And the invoice?"]],
    at: 107,
    is: { state: "reply-due", left: -12, tone: "red", offer: "hold-now", specialist: "none", next: 120 },
  },
  {
    name: "almost two minutes of silence",
    lines: [hi, answered, ["customer", 30, "And the invoice?"]],
    at: 131,
    is: { state: "reply-due", alarm: true },
  },
  {
    name: "the customer is typing: no nudge",
    lines: [hi, answered, ["customer", 30, "And the invoice?"]],
    at: 107,
    more: { signs: ["customer-typing"] },
    is: { state: "reply-due", left: -12, tone: "red", offer: "none" },
  },
  {
    name: "the customer is typing into a long silence: no check-in",
    lines: [hi, answered],
    at: 400,
    more: { signs: ["customer-typing"] },
    is: { state: "waiting-for-customer", offer: "none" },
  },
  {
    name: "a colleague is writing: no nudge",
    lines: [hi, answered, ["customer", 30, "And?"]],
    at: 107,
    more: { signs: ["colleague-replying"] },
    is: { state: "reply-due", offer: "none" },
  },
  {
    name: "nudges are snoozed: no offer and no alarm, the clock goes on",
    lines: [hi, answered, ["customer", 30, "And?"]],
    at: 131,
    more: { snoozed: true },
    is: { state: "reply-due", tone: "red", offer: "none", alarm: false },
  },
  {
    name: "a failed line of ours is no reply",
    lines: [hi, answered, ["customer", 30, "And?"], ["agent", 40, "Here it is", { delivery: "failed" }]],
    at: 50,
    is: { state: "reply-due", waited: 20, lastReply: 30 },
  },
  {
    name: "neither is an internal note",
    lines: [hi, answered, ["customer", 30, "And?"], ["note", 40, "VIP"]],
    at: 50,
    is: { state: "reply-due", waited: 20 },
  },
  {
    name: "a colleague's answer is one",
    lines: [hi, ["agent", 20, "It arrives tomorrow.", { origin: "colleague" }]],
    at: 30,
    is: { state: "waiting-for-customer", lastReply: 10 },
  },
  {
    name: "a holding line owes an update",
    lines: [hi, checking],
    at: 60,
    is: { state: "update-due", waited: 60, lastReply: 40, left: 50, tone: "green", next: 80 },
  },
  {
    name: "a nod does not change that",
    lines: [hi, checking, ["customer", 25, "Ok, thanks"]],
    at: 60,
    is: { state: "update-due", waited: 60, lastReply: 40, left: 50 },
  },
  {
    name: "a question behind a holding line does",
    lines: [hi, checking, ["customer", 70, "Any news?"]],
    at: 80,
    is: { state: "reply-due", waited: 80, lastReply: 60, left: 40 },
  },
  {
    name: "a second holding line: the customer still waits from the first",
    lines: [hi, checking, ["agent", 90, "I'm still looking, thank you for your patience."]],
    at: 100,
    is: { state: "update-due", waited: 100, lastReply: 10, left: 80 },
  },
  {
    name: "an update that is late",
    lines: [hi, checking],
    at: 115,
    is: { state: "update-due", left: -5, tone: "red", offer: "hold-now", next: 130 },
  },
  { name: "no update in almost two minutes", lines: [hi, checking], at: 130, is: { state: "update-due", alarm: true } },
  {
    name: "the answer ends it",
    lines: [hi, checking, ["agent", 80, "Thanks for waiting! It arrives tomorrow."]],
    at: 90,
    is: { state: "waiting-for-customer", lastReply: 10 },
  },
  {
    name: "a question of ours ends it, too",
    lines: [hi, checking, ["agent", 80, "What is your postcode?"]],
    at: 90,
    is: { state: "waiting-for-customer" },
  },
  {
    name: "a promise with a time is due then",
    lines: [hi, ["agent", 20, "I'll get back to you in 10 minutes."]],
    at: 260,
    is: { state: "update-due", left: 360, tone: "green", offer: "none", alarm: false, next: 560 },
  },
  {
    name: "a promise that was broken",
    lines: [hi, ["agent", 20, "I'll get back to you in 10 minutes."]],
    at: 640,
    is: { state: "update-due", left: -20, tone: "red", offer: "hold-now" },
  },
  {
    name: "a promise by the clock",
    lines: [hi, ["agent", 20, "I'll be back by 10:15."]],
    at: 60,
    is: { state: "update-due", left: 840 },
  },
  {
    name: "holding in German",
    lines: [
      ["customer", 0, "Wo ist mein Paket?"],
      ["agent", 20, "Ich schaue kurz für Sie nach."],
    ],
    at: 30,
    is: { state: "update-due", left: 80 },
  },
  {
    name: "holding in Spanish, with a nod",
    lines: [
      ["customer", 0, "¿Dónde está?"],
      ["agent", 20, "Déjeme revisar, por favor."],
      ["customer", 26, "Vale, gracias"],
    ],
    at: 30,
    is: { state: "update-due", waited: 30 },
  },
  {
    name: "holding in French",
    lines: [
      ["customer", 0, "Où est mon colis ?"],
      ["agent", 20, "Je vérifie cela tout de suite."],
    ],
    at: 30,
    is: { state: "update-due" },
  },
  {
    name: "holding in Portuguese",
    lines: [
      ["customer", 0, "Onde está?"],
      ["agent", 20, "Só um momento, vou verificar."],
    ],
    at: 30,
    is: { state: "update-due" },
  },
  {
    name: "holding in Italian",
    lines: [
      ["customer", 0, "Dov'è il pacco?"],
      ["agent", 20, "Un attimo, controllo subito."],
    ],
    at: 30,
    is: { state: "update-due" },
  },
  {
    name: "a request for what is needed is no holding line",
    lines: [hi, ["agent", 20, "Could you send me a photo so I can check?"]],
    at: 30,
    is: { state: "waiting-for-customer" },
  },
  {
    name: "closed by the desk",
    lines: [hi, answered, ["customer", 30, "And?"]],
    at: 500,
    more: { signs: ["closed"] },
    is: { state: "gone", tone: "none", offer: "none" },
  },
  {
    name: "the customer left",
    lines: [hi],
    at: 500,
    more: { signs: ["customer-left"] },
    is: { state: "gone", offer: "none", alarm: false },
  },
  {
    name: "no longer in the desk",
    lines: [hi],
    at: 500,
    more: { vanished: true, goneAt: second(300) },
    is: { state: "gone" },
  },
  {
    name: "the agent is away",
    lines: [hi],
    at: 500,
    rules: { ...LIVE, awaySince: second(100) },
    is: { state: "paused", under: "first-response-due", tone: "none", offer: "none" },
  },
  {
    name: "written in the night, the clock rests until the morning",
    lines: [["customer", -6 * H, "Hello?"]],
    at: -5 * H,
    rules: OFFICE,
    more: { openedAt: second(-6 * H) },
    is: { state: "paused", under: "first-response-due", offer: "out-of-hours", next: -H },
  },
  {
    name: "and starts at nine",
    lines: [["customer", -6 * H, "Hello?"]],
    at: -H + 10,
    rules: OFFICE,
    more: { openedAt: second(-6 * H) },
    is: { state: "first-response-due", left: 35, tone: "green" },
  },
  {
    name: "due over closing time, it is due the next morning",
    lines: [["customer", 7 * H - 20, "Hello?"]],
    at: 23 * H + 5,
    rules: OFFICE,
    more: { openedAt: second(7 * H - 20) },
    is: { state: "first-response-due", left: 20 },
  },
  {
    name: "messaging counts in hours, without nudges on the way",
    lines: [hi, answered, ["customer", 300, "And the invoice?"]],
    at: 300 + H,
    rules: MESSAGING,
    is: { state: "reply-due", tone: "green", offer: "none", alarm: false, left: 10_520 },
  },
  {
    name: "messaging, overdue",
    lines: [hi, ["customer", 10, "Hello?"]],
    at: 3 * H,
    rules: MESSAGING,
    is: { state: "first-response-due", tone: "red", offer: "hold-now", alarm: false },
  },
  {
    name: "a page that tells minutes only",
    lines: [hi, answered, ["customer", 60, "And?", { time: { at: second(60), precision: "minute" } }]],
    at: 90,
    is: { state: "reply-due", waited: 30, about: true },
  },
  {
    name: "a row without a time is not earlier than the one above",
    lines: [hi, answered, ["customer", undefined, "And?"]],
    at: 40,
    is: { state: "reply-due", waited: 20, about: true },
  },
  {
    name: "a time set by hand behind a holding line takes the place of the countdown",
    lines: [hi, checking],
    at: 120,
    more: { promised: { dueAt: second(900), chosenAt: second(30) } },
    is: { state: "update-due", left: 780, tone: "green", offer: "none" },
  },
  {
    name: "and stands behind another word of ours that names no time",
    lines: [hi, checking, ["agent", 100, "Still looking into it."]],
    at: 120,
    more: { promised: { dueAt: second(900), chosenAt: second(30) } },
    is: { state: "update-due", left: 780 },
  },
  {
    name: "a time written after it takes its place",
    lines: [hi, checking, ["agent", 100, "I'll get back to you in 5 minutes."]],
    at: 120,
    more: { promised: { dueAt: second(900), chosenAt: second(30) } },
    is: { state: "update-due", left: 280 },
  },
  {
    name: "a promise that was noticed stands while the rest of a plan is sent: no check-in is offered",
    lines: [hi, ["agent", 20, "I'll get back to you in 10 minutes."], ["agent", 25, "Your case number is 4711."]],
    at: 300,
    more: { promised: { dueAt: second(620) } },
    is: { state: "update-due", left: 320, offer: "none" },
  },
  {
    name: "a time set by hand in words nobody recognises keeps check-ins away",
    lines: [hi, ["agent", 20, "Ik bel u om vier uur terug."]],
    at: 500,
    more: { promised: { dueAt: second(3600), chosenAt: second(30) } },
    is: { state: "update-due", left: 3100, offer: "none" },
  },
  {
    name: "a promise that is due and was not kept is overdue",
    lines: [hi, ["agent", 20, "I'll get back to you in 10 minutes."], ["agent", 25, "Your case number is 4711."]],
    at: 650,
    more: { promised: { dueAt: second(620) } },
    is: { state: "update-due", left: -30, tone: "red" },
  },
  {
    name: "accepted out of a queue: a word is owed also where the customer has only pressed the bot's buttons",
    lines: [["bot", 0, "A person takes over now."]],
    at: 40,
    more: { openedAt: second(0), acceptedAt: second(30) },
    is: { state: "first-response-due", left: 35 },
  },
  {
    name: "in messaging a customer who left the page is owed an answer",
    lines: [hi],
    at: 60,
    rules: MESSAGING,
    more: { signs: ["customer-left"] },
    is: { state: "first-response-due" },
  },
  {
    name: "written in the last minute of the day: the line for closing hours is offered",
    lines: [["customer", 7 * H - 30, "Hello?"]],
    at: 7 * H + 60,
    rules: OFFICE,
    more: { openedAt: second(7 * H - 30) },
    is: { state: "paused", under: "first-response-due", offer: "out-of-hours" },
  },
  {
    name: "ninety seconds of search: a specialist is offered",
    lines: [hi, checking],
    at: 90,
    is: { state: "update-due", offer: "hold", specialist: "offered", next: 95 },
  },
  {
    name: "a second holding line does not begin the search anew",
    lines: [hi, checking, ["agent", 80, "Still looking into it."], ["customer", 85, "ok"]],
    at: 91,
    is: { state: "update-due", offer: "none", specialist: "offered" },
  },
  {
    name: "what the customer told a bot was not searched for yet",
    lines: [hi, ["bot", 1, "Hello!"], ["agent", 300, "Let me check that for you."]],
    at: 380,
    more: { acceptedAt: second(295) },
    is: { state: "update-due", waited: 380, specialist: "none", next: 385 },
  },
  {
    name: "nobody searches while it is the customer's turn",
    lines: [hi, answered],
    at: 200,
    is: { state: "waiting-for-customer", specialist: "none" },
  },
  {
    name: "no specialist while the customer is typing",
    lines: [hi, checking],
    at: 100,
    more: { signs: ["customer-typing"] },
    is: { state: "update-due", offer: "none", specialist: "none" },
  },
  {
    name: "no specialist where the agent wants none",
    lines: [hi, checking],
    at: 105,
    more: { specialist: { askedAt: second(95), about: second(0), over: true } },
    is: { state: "update-due", offer: "hold", specialist: "none" },
  },
  {
    name: "a specialist was asked",
    lines: [hi, checking],
    at: 105,
    more: { specialist: { askedAt: second(95), about: second(0) } },
    is: { state: "update-due", offer: "hold", specialist: "asked", specialistDueAt: second(215), next: 110 },
  },
  {
    name: "a specialist who was asked is late, and the customer has had no word since",
    lines: [hi, checking, ["agent", 200, "Still looking into it."]],
    at: 215,
    more: { specialist: { askedAt: second(95), about: second(0) } },
    is: { state: "update-due", offer: "further", specialist: "late" },
  },
  {
    name: "the customer was told that the specialist is late",
    lines: [hi, checking, ["agent", 220, "I'm checking further and will get back to you."]],
    at: 225,
    more: { specialist: { askedAt: second(95), about: second(0) } },
    is: { state: "update-due", offer: "none", specialist: "late" },
  },
  {
    name: "the answer ends the specialist's clock; the next question begins its own",
    lines: [hi, checking, ["agent", 120, "It arrives tomorrow."], ["customer", 130, "And the invoice?"]],
    at: 221,
    more: { specialist: { askedAt: second(95), about: second(0) } },
    is: { state: "reply-due", specialist: "offered" },
  },
  {
    name: "a specialist's clock in a chat that is over",
    lines: [hi, checking],
    at: 300,
    more: { specialist: { askedAt: second(95), about: second(0) }, signs: ["closed"] },
    is: { state: "gone", specialist: "none" },
  },
  {
    name: "in messaging a search may take hours",
    lines: [hi, checking],
    at: 4 * H - 1,
    rules: MESSAGING,
    is: { state: "update-due", specialist: "none", next: 4 * H },
  },
  {
    name: "a system clock that was set back",
    lines: [hi, answered, ["customer", 30, "And?"]],
    at: -3000,
    is: { state: "reply-due", waited: 0, lastReply: 0, left: 75, tone: "green" },
  },
]; // prettier-ignore

test("there are enough of them", () => expect(SITUATIONS.length).toBeGreaterThanOrEqual(40));

test.each(SITUATIONS)("$name", ({ lines, at, is, rules = LIVE, more = {} }) => {
  const facts = paceOf(lines, rules, more);
  const now = second(at);
  const pace = judgePace(facts, now);
  const since = (moment: { at: number } | undefined) =>
    moment === undefined ? undefined : Math.max(0, Math.round((now - moment.at) / 1000));
  const { waited, lastReply, left, next, about, ...plain } = is;
  expect(pace).toMatchObject(plain);
  if (waited !== undefined) expect(since(facts.waiting)).toBe(waited);
  if (lastReply !== undefined) expect(since(facts.replied)).toBe(lastReply);
  if (left !== undefined) expect((pace.left ?? Number.NaN) / 1000).toBe(left);
  if (next !== undefined) expect(((pace.changesAt ?? Number.NaN) - START) / 1000).toBe(next);
  if (about !== undefined) expect(facts.waiting?.approximate).toBe(about);
});
