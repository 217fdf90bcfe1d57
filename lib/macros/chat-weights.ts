import type { Sizes } from "./break-long";
import { CHAT_LENGTH } from "./chat-length";
import { isDense } from "./dense-letters";
import { hasItems, type ListBlock } from "./list-blocks";

/** Lists stay whole up to so many times the chat length. */
const LIST = 2;
/** One character of a script without spaces says as much as some letters. */
const DENSE_WEIGHT = CHAT_LENGTH.usual / 160;
/** Nobody reads an address: it counts as a word. */
const ADDRESS = /(?<=https?:\/\/)[^\s)]+/g;

/** How long a text is to read, in letters. */
export const weights: Sizes = (text) => {
  const isAddress = new Uint8Array(text.length);
  const addresses = text.includes("://") ? text.matchAll(ADDRESS) : [];
  for (const { 0: address, index } of addresses) isAddress.fill(1, index, index + address.length);
  const sizes = new Float64Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const extra = isDense(text.codePointAt(at) ?? 0) ? DENSE_WEIGHT - 1 : 0;
    sizes[at + 1] = (sizes[at] ?? 0) + 1 - (isAddress[at] ?? 0) + extra;
  }
  return sizes;
};

export const weigh = (text: string): number => weights(text).at(-1) ?? 0;

/** How much one message of these blocks may weigh where a chat message is so long. */
export const chatLimit = (blocks: readonly ListBlock[], chatLength: number): number =>
  blocks.some(hasItems) ? LIST * chatLength : chatLength;
