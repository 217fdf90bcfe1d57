import { cutWords } from "./cut-words";
import { hashTexts } from "./hash-texts";

/** Raised with every change of what a saved index holds or how it is laid out. */
const LAYOUT = 4;
/** Where the folding or the cutting of any of these changes, or a browser cuts them otherwise, saved words are not ours. */
const SAMPLES =
  "Straße Zażółć I'll re-send №7 e204 การจองห้องพัก 予約の変更について 请问怎么退货 환불이 가능한가요 हिन्दी шёл";

/** Whether a saved index is laid out as ours are: all that is looked at before the first answer. */
export const hasOurLayout = (version: string): boolean => version.startsWith(`${LAYOUT}.`);

let known: string | undefined;

/**
 * What an index was made by: only one of the very same version may be kept. Cutting the samples takes as long as a first
 * answer may, since the browser reads its dictionaries for it.
 */
export function indexVersion(): string {
  known ??= `${LAYOUT}.${hashTexts(cutWords(SAMPLES)).toString(36)}`;
  return known;
}
