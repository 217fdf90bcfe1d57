import type { TeachingProblem, TeachingReading, TeachingStep } from "../../lib/sites/teaching";

export const STEPS: readonly TeachingStep[] = ["customer", "own", "composer", "send"];

/** What each step points at. */
export const STEP_NAME: Readonly<Record<TeachingStep, string>> = {
  customer: "A customer's message",
  own: "A message of your own",
  composer: "The reply box",
  send: "The send button",
};

export const STEP_ASKS: Readonly<Record<TeachingStep, string>> = {
  customer: "Point at any message the customer wrote.",
  own: "Point at any message you or your team wrote.",
  composer: "Point at the box you write replies in.",
  send: "Point at the button that sends your reply. Nothing is sent now. If there is none, say which key sends.",
};

export const PROBLEM_WORDS: Readonly<Record<TeachingProblem, string>> = {
  "same-message": "I can't make a list of these two. Point at two different messages, one of each side.",
  "not-editable": "Nobody can write there. Point at the box you write replies in.",
  "no-send-control":
    "That doesn't look like something that sends, so I'll never press it. Point at the send button, or say which key sends.",
  "same-side":
    "Both of these look like one side's: they stand under one name, or are drawn alike. If they are, correct one of them; else go on.",
  "no-sides":
    "I see the messages, but no mark that tells these two apart. If both are from one side, correct one of them; else go on: I'll go by their looks, and may be unsure.",
  "no-composer": "Point at the reply box first, so that I know what the button belongs to.",
  "nothing-found": "I find nothing here to move among with the keys. Click on it instead.",
};

/** Said where what was understood can hardly be a chat. */
export const ODD_COUNTS =
  "That can hardly be right: look at what is drawn on the page, and correct the messages you pointed at before you save.";

/** Whether these counts can be a chat's: both sides speak, and most lines are somebody's. A page with no messages yet may be. */
export function isPlausible({ customer, own, other, unclear }: TeachingReading["counts"]): boolean {
  const all = customer + own + other + unclear;
  if (all === 0) return true;
  return customer > 0 && own > 0 && unclear * 2 <= all;
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/**
 * What was understood of the page, in one line.
 * @example countWords({ customer: 7, own: 5, other: 0, unclear: 0 }) // "12 messages: 7 from the customer, 5 ours"
 */
export function countWords({ customer, own, other, unclear }: TeachingReading["counts"]): string {
  const all = customer + own + other + unclear;
  if (all === 0) return "No messages yet.";
  const parts = [
    `${customer} from the customer`,
    `${own} ours`,
    ...(other > 0 ? [`${other} of the desk or a bot`] : []),
    ...(unclear > 0 ? [`${unclear} I'm not sure of`] : []),
  ];
  return `${many(all, "message", "messages")}: ${parts.join(", ")}`;
}
