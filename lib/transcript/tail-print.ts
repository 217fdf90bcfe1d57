import type { Message } from "./message";
import { plainText } from "./plain-text";

/**
 * Hashes of the last lines of a transcript, oldest first: enough to find in a later document where it ended, whatever
 * that document calls its rows and however it writes their times.
 */
export type TailPrint = readonly string[];

/** As many lines as a print has. */
const LINES = 30;
/** As many lines in a row must agree, where the print has so many. */
const AGREE = 3;

const wordsOf = ({ text }: Message): string => plainText(text) || text.trim();

/** The print of these messages; `hash` makes words unreadable. */
export const printTail = (messages: readonly Message[], hash: (text: string) => string): TailPrint =>
  messages.slice(-LINES).map((message) => hash(wordsOf(message)));

/**
 * What stands below the end of an earlier transcript, or `undefined` where its end is not found: then nobody can tell
 * which lines are new.
 */
export function linesAfter(
  print: TailPrint,
  messages: readonly Message[],
  hash: (text: string) => string,
): readonly Message[] | undefined {
  if (print.length === 0) return undefined;
  const hashes = messages.map((message) => hash(wordsOf(message)));
  const many = Math.min(AGREE, print.length);
  for (let end = hashes.length - 1; end >= many - 1; end--) {
    let agree = 0;
    while (agree < many && hashes[end - agree] === print[print.length - 1 - agree]) agree++;
    if (agree === many) return messages.slice(end + 1);
  }
  return undefined;
}
