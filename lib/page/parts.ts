// Parts of the page script that many pages never need are files of their own: the background puts them into a frame that
// asks. They meet here, in the page script's own world, which no page can reach.
import type { answerHere } from "./answer-here";
import type { copyText } from "./copy-text";
import type { rankComposers } from "./rank-composers";
import type { sendChunk } from "./send-chunk";
import type { structureByLooks } from "./structure-by-looks";
import type { emptyComposer, writeComposer } from "./write-composer";

export interface Parts {
  /** Reading a page nobody described. */
  readonly reading: {
    readonly structureByLooks: typeof structureByLooks;
    readonly rankComposers: typeof rankComposers;
  };
  /** Writing into composers, and sending what stands there. */
  readonly editors: {
    readonly sendChunk: typeof sendChunk;
    readonly writeComposer: typeof writeComposer;
    readonly emptyComposer: typeof emptyComposer;
    readonly copyText: typeof copyText;
    readonly answerHere: typeof answerHere;
  };
}

export type PartName = keyof Parts;

const NAMES: Readonly<Record<PartName, string>> = { reading: "chatsideReading", editors: "chatsideEditors" };
const COMES_WITHIN = 3000;
const STEP = 10;

/** The part, if it is here already. */
export const partHere = <Name extends PartName>(name: Name): Parts[Name] | undefined =>
  Reflect.get(globalThis, NAMES[name]) as Parts[Name] | undefined;

/** Called by a part's own file, once. */
export function bringPart<Name extends PartName>(name: Name, part: Parts[Name]): void {
  Reflect.set(globalThis, NAMES[name], part);
}

/** Asks for a part and waits for it; undefined when it does not come. */
export async function fetchPart<Name extends PartName>(
  name: Name,
  ask: (name: PartName) => void,
): Promise<Parts[Name] | undefined> {
  if (partHere(name)) return partHere(name);
  ask(name);
  const end = Date.now() + COMES_WITHIN;
  while (!partHere(name) && Date.now() < end) await new Promise<void>((resolve) => setTimeout(resolve, STEP));
  return partHere(name);
}
