import { plainLine } from "../transcript/plain-line";
import type { Conversation } from "../transcript/transcript";
import { FIRST_TONE, type Tone } from "../words/tone";
import type { Brief } from "./brief";
import { findTopic } from "./find-topic";
import { HANDOVER, type HandoverWords } from "./handover-words";
import { firstNameIn } from "./nobody";
import { pageTitle } from "./page-product";

/** A thing with a longer name, in characters, is not named. */
const LONGEST_THING = 80;

/** The name of a thing as the customer or the page wrote it; what could be taken for a gap or markup is none. */
function thingOf(brief: Brief): string | undefined {
  const thing = plainLine(theValue(brief, "product") ?? "");
  return thing === "" || thing.length > LONGEST_THING || /[{}<>]/.test(thing) ? undefined : thing;
}

/** The one value of a kind that stands: what was answered last, or the only one there is; none of several in one answer. */
function theValue({ questions, values }: Brief, kind: "order" | "product"): string | undefined {
  const answered = questions.findLast((question) => question.kind === kind && question.answer)?.answer?.text;
  const all = values.filter((value) => value.kind === kind);
  if (answered !== undefined) return all.some(({ text }) => text === answered) ? answered : undefined;
  return all.length === 1 ? all[0]?.text : undefined;
}

/** A first name to greet with; what is no plain word is none. */
function firstName({ values }: Brief, shown: string | undefined): string | undefined {
  const names = values.filter(({ kind }) => kind === "name").map(({ text }) => text);
  const first = firstNameIn((names.length === 1 ? names[0] : shown) ?? "") ?? "";
  if (!/^\p{L}[\p{L}\p{M}'’-]{1,40}$/u.test(first)) return undefined;
  return first.charAt(0).toUpperCase() + first.slice(1);
}

function whatWasRead(brief: Brief, words: HandoverWords): string {
  const number = theValue(brief, "order");
  const order = number === undefined ? undefined : words.order(number);
  const topic = brief.reason ? findTopic(brief.reason.text) : undefined;
  const thing = thingOf(brief);
  if (topic === "broken") {
    if (thing ?? order) return words.problem(thing ? words.quote(thing) : (order ?? ""));
  } else if (topic) return words.topics[topic](order);
  const subject = order ?? (thing ? words.quote(thing) : undefined);
  return subject ? words.about(subject) : words.everything;
}

/**
 * First lines for whoever takes the chat over, in several wordings of one tone and in the customer's language; they hold only what
 * was found. None where nothing was said yet, or in a language the rules do not know.
 * @example handoverLines(brief, { customerName: "Mia K." })[0] // "Hi Mia, I've read that order 1234 is late. Let me look into it."
 */
export function handoverLines(
  brief: Brief,
  { customerName }: Pick<Conversation, "customerName">,
  tone: Tone = FIRST_TONE,
): readonly string[] {
  const { language, reason } = brief;
  if (!language || !reason) return [];
  const words = HANDOVER[language];
  const hi = words.greet(firstName(brief, customerName), tone);
  const read = whatWasRead(brief, words);
  return words.wordings[tone].map((wording) => wording(hi, read));
}

/** A line that asks whether the page the customer is on is what they mean; English where the language is not known. */
export function confirmLine(
  { language = "en" }: Brief,
  { currentPage }: Pick<Conversation, "currentPage">,
): string | undefined {
  const title = currentPage && pageTitle(currentPage);
  const words = HANDOVER[language];
  return title ? words.confirm(words.quote(title)) : undefined;
}
