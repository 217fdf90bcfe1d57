// Parts of the page script that many pages never need are files of their own: the background puts them into a frame that
// asks. They meet here, in the page script's own world, which no page can reach.
import type { saysResolve } from "../reading/resolve-words";
import type { answerQuestion } from "./answer-question";
import type { composerOfPage } from "./composer-of-page";
import type { explainPage } from "./explain-page";
import type { findStructure } from "./find-structure";
import type { createConversationFollower } from "./follow-conversation";
import type { lookAhead } from "./look-ahead";
import type { putDraftBack } from "./move-draft";
import type { createPanelFrame } from "./panel-frame";
import { pause } from "./pause";
import type { readConversation } from "./read-conversation";
import type { readSigns } from "./read-signs";
import type { sendChunk } from "./send-chunk";
import type { createOwnSend } from "./send-own";
import type { createTeaching } from "./teaching/teaching";
import type { watchRoots } from "./walk-roots";

export interface Parts {
  /** Finding out how a page is to be read: by a profile, or by its looks. */
  readonly reading: {
    readonly findStructure: typeof findStructure;
    readonly composerOf: typeof composerOfPage;
    readonly signsOf: typeof readSigns;
    readonly explain: typeof explainPage;
    readonly readConversation: typeof readConversation;
    readonly followConversation: typeof createConversationFollower;
    readonly watchRoots: typeof watchRoots;
    readonly saysResolve: typeof saysResolve;
  };
  /** Writing and sending: needed once there is a plan. */
  readonly sending: {
    readonly sendChunk: typeof sendChunk;
    readonly lookAhead: typeof lookAhead;
    readonly answerQuestion: typeof answerQuestion;
    readonly putDraftBack: typeof putDraftBack;
    readonly createOwnSend: typeof createOwnSend;
  };
  /** Showing the panel in the page. */
  readonly panel: { readonly createPanelFrame: typeof createPanelFrame };
  /** Pointing at the parts of a page. */
  readonly teaching: { readonly createTeaching: typeof createTeaching };
}

export type PartName = keyof Parts;

const NAMES: Readonly<Record<PartName, string>> = {
  reading: "chatsideReading",
  sending: "chatsideSending",
  panel: "chatsidePanel",
  teaching: "chatsideTeaching",
};
const COMES_WITHIN = 3000;
const STEP = 10;

/** The part, if it is here already. */
export const partHere = <Name extends PartName>(name: Name): Parts[Name] | undefined =>
  Reflect.get(globalThis, NAMES[name]) as Parts[Name] | undefined;

/** Called by a part's own file, once. */
export function bringPart<Name extends PartName>(name: Name, part: Parts[Name]): void {
  Reflect.set(globalThis, NAMES[name], part);
}

/** Lets go of parts that a copy of the script from before an update has left: they are that version's. */
export function forgetParts(): void {
  for (const name of Object.values(NAMES)) Reflect.deleteProperty(globalThis, name);
}

/** Asks for a part and waits for it; undefined when it does not come. */
export async function fetchPart<Name extends PartName>(
  name: Name,
  ask: (name: PartName) => void,
): Promise<Parts[Name] | undefined> {
  if (partHere(name)) return partHere(name);
  ask(name);
  const end = Date.now() + COMES_WITHIN;
  while (!partHere(name) && Date.now() < end) await pause(STEP);
  return partHere(name);
}
