import { cutWords } from "./cut-words";
import { hashTexts } from "./hash-texts";

/** Raised with every change of what a saved index holds or how it is laid out. */
const LAYOUT = 4;
/** Where the folding or the cutting of any of these changes, or a browser cuts them otherwise, saved words are not ours. */
const SAMPLES =
  "Straße Zażółć I'll re-send №7 e204 การจองห้องพัก 予約の変更について 请问怎么退货 환불이 가능한가요 हिन्दी шёл";

let known: string | undefined;

/** What an index was made by: only one of the very same version may be read back. */
export function indexVersion(): string {
  known ??= `${LAYOUT}.${hashTexts(cutWords(SAMPLES)).toString(36)}`;
  return known;
}
