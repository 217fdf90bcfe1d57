// Takes the agent's own text out of the composer, and writes it back. What must stay true: at every moment the text stands
// in the composer or is kept, never nowhere.
import type { RefusalReason } from "../sending/send-outcome";
import type { ConversationKey } from "../transcript/transcript";
import type { PageAnswer } from "../wire/page-messages";
import { borrowKeyboard, type KeyboardNeeds } from "./borrow-keyboard";
import type { DraftKeeper } from "./draft-keeper";
import { judgeEmptyTarget, judgeTarget } from "./judge-target";
import type { PageReader } from "./look-at-page";
import { watchLeaving } from "./may-have-left";
import { holdsMedia, isSameDraft, readComposer } from "./read-composer";
import type { AskComposer } from "./send-elsewhere";
import { emptyComposer, writeComposer } from "./write-composer";

/** A draft longer than this, in characters, is no chat message and stays where it is. */
const LONGEST = 100_000;

export interface DraftNeeds extends KeyboardNeeds {
  readonly reader: PageReader;
  readonly drafts: DraftKeeper;
  /** Asks the frame that holds the composer, where it is another one. */
  readonly askComposer: AskComposer;
}

/** The draft that was set aside, or why it stays in the composer. */
export type SetAside = { readonly text: string } | { readonly refused: RefusalReason };

const reasonOf = (answer: PageAnswer | undefined): RefusalReason =>
  answer?.kind === "refused" ? answer.reason : "composer-unreachable";

async function setAsideElsewhere(
  { drafts, askComposer }: DraftNeeds,
  conversation: ConversationKey,
): Promise<SetAside> {
  const draft = await askComposer({ kind: "draft-here" });
  if (draft?.kind !== "draft") return { refused: reasonOf(draft) };
  const { text } = draft;
  if (text === "") return { text };
  const before = drafts.of(conversation);
  drafts.add(conversation, text);
  if ((await askComposer({ kind: "empty-here", text }))?.kind === "done") return { text };
  // No answer may mean that it was emptied: only what is seen to stand there is kept nowhere else.
  const standing = await askComposer({ kind: "draft-here" });
  if (standing?.kind === "draft" && isSameDraft(text, standing.text)) drafts.put(conversation, before);
  return { refused: "text-did-not-stick" };
}

async function putBackElsewhere({ askComposer }: DraftNeeds, text: string): Promise<RefusalReason | undefined> {
  const draft = await askComposer({ kind: "draft-here" });
  if (draft?.kind !== "draft") return reasonOf(draft);
  if (draft.text.trim() !== "") return "composer-not-empty";
  await askComposer({ kind: "write-here", text, draft: true });
  const standing = await askComposer({ kind: "draft-here" });
  return standing?.kind === "draft" && isSameDraft(text, standing.text) ? undefined : "text-did-not-stick";
}

/** It stays kept, and from now on it is the agent who puts it back: a box that did not hold it may have sent it. */
function notTaken(drafts: DraftKeeper, conversation: ConversationKey, why: RefusalReason): RefusalReason {
  drafts.rest(conversation);
  return why;
}

/** Empties the composer and keeps its text. */
export const setDraftAside = (needs: DraftNeeds, conversation: ConversationKey): Promise<SetAside> =>
  borrowKeyboard(needs, () => setAside(needs, conversation));

async function setAside(needs: DraftNeeds, conversation: ConversationKey): Promise<SetAside> {
  const { reader, drafts } = needs;
  const target = judgeTarget(reader.look(true), { conversation });
  if (target === "composer-unreachable") return setAsideElsewhere(needs, conversation);
  if (typeof target === "string") return { refused: target };
  const text = readComposer(target.element);
  if (holdsMedia(target.element)) return { refused: "picture-in-composer" };
  if (text === "") return { text };
  if (text.length > LONGEST) return { refused: "text-did-not-stick" };
  const before = drafts.of(conversation);
  drafts.add(conversation, text);
  if (await emptyComposer(target.element)) return { text };
  const lookNow = () => reader.look(true);
  if (!isSameDraft(text, readComposer(target.element)))
    await writeComposer(target.element, text, undefined, watchLeaving(text, { conversation }, target.element, lookNow));
  if (isSameDraft(text, readComposer(target.element))) drafts.put(conversation, before);
  return { refused: "text-did-not-stick" };
}

const hasKeyboard = (element: HTMLElement): boolean =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;

/** Writes where the keyboard is not left behind: where nothing on the page had it before, the composer has it not, either. */
function writeAndLeave(needs: DraftNeeds, element: HTMLElement, write: () => ReturnType<typeof writeComposer>) {
  const had = hasKeyboard(element);
  return borrowKeyboard(needs, async () => {
    const written = await write();
    if (!had && hasKeyboard(element)) element.blur();
    return written;
  });
}

/** Writes the draft back; it stays kept until it stands in the composer. */
export async function putDraftBack(
  needs: DraftNeeds,
  conversation: ConversationKey,
): Promise<RefusalReason | undefined> {
  const { reader, drafts } = needs;
  const text = drafts.of(conversation);
  if (text === undefined) return undefined;
  const target = judgeEmptyTarget(reader.look(true), { conversation });
  if (target === "composer-unreachable") {
    const refusal = await borrowKeyboard(needs, () => putBackElsewhere(needs, text));
    if (refusal) return refusal === "text-did-not-stick" ? notTaken(drafts, conversation, refusal) : refusal;
  } else {
    if (typeof target === "string") return target;
    const { element } = target;
    const lookNow = () => reader.look(true);
    const watching = watchLeaving(text, { conversation }, element, lookNow);
    const written = await writeAndLeave(needs, element, () => writeComposer(element, text, undefined, watching));
    if (written === "gone") return notTaken(drafts, conversation, "box-took-it");
    if (!written) return notTaken(drafts, conversation, "text-did-not-stick");
  }
  drafts.put(conversation, undefined);
  return undefined;
}
