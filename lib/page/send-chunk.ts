// One attempt at one chunk: check the target, write, read back, check again, press once, then watch for it. What must
// stay true: before the press everything can be refused and nothing of ours stays in the composer; after it, or after
// anything that might have been a press, the outcome is only what is seen.
import type { RefusalReason, SendOutcome } from "../sending/send-outcome";
import type { MessageId } from "../transcript/message";
import { isSameName } from "../transcript/same-name";
import type { SendCommand } from "../wire/page-messages";
import { confirmSent } from "./confirm-sent";
import { copyText } from "./copy-text";
import { judgeTarget } from "./judge-target";
import type { PageReader } from "./look-at-page";
import type { OwnText } from "./own-text";
import { pressSend, sendIsReady } from "./press-send";
import { isSameDraft, readComposer } from "./read-composer";
import { emptyComposer, writeComposer } from "./write-composer";
import type { WriterName } from "./writers/writer";

export interface SendNeeds {
  readonly document: Document;
  readonly reader: PageReader;
  readonly isComposing: () => boolean;
  readonly ownText: OwnText;
  /** Remembers where the keyboard is; the answer puts it back. */
  readonly keepFocus: () => () => void;
  /** While this is so the page's own keys must not send what stands in the composer. */
  readonly holdKeys: (held: boolean) => void;
  readonly signal: AbortSignal;
  readonly tell: (outcome: SendOutcome) => void;
}

type Written =
  | { readonly kind: "refused"; readonly reason: RefusalReason }
  /** Pressed, or gone from the composer by another hand: only the transcript tells now. */
  | {
      readonly kind: "pressed";
      readonly before: ReadonlySet<MessageId>;
      readonly blind: boolean;
      readonly byItself?: boolean;
    }
  /** Not pressed, but our text could not be taken out again: a person must look. */
  | { readonly kind: "left-behind" };

const refused = (reason: RefusalReason): Written => ({ kind: "refused", reason });

/**
 * Writes until the send gesture can be made. A control that stays switched off says that the text is only shown and not
 * in the editor's model: then the next way to write is tried, and the last answer counts.
 */
async function writeUntilReady(
  element: HTMLElement,
  text: string,
  reader: PageReader,
): Promise<RefusalReason | "gone" | undefined> {
  const tried = new Set<WriterName>();
  let notReady: RefusalReason = "text-did-not-stick";
  for (;;) {
    const writer = await writeComposer(element, text, tried);
    if (!writer) return notReady;
    if (writer === "gone") return writer;
    const missing = await sendIsReady(() => {
      const { composer } = reader.look(true);
      return composer.kind === "found" ? composer : undefined;
    });
    if (missing !== "send-control-disabled") return missing;
    notReady = missing;
    tried.add(writer);
  }
}

async function writeAndPress(command: SendCommand, needs: SendNeeds): Promise<Written> {
  const { reader, document } = needs;
  const { conversation, text } = command;
  if (text.trim() === "") return refused("chunk-empty");
  if (document.hidden) return refused("tab-hidden");
  if (needs.isComposing()) return refused("composing");
  const first = reader.look(true);
  if (first.offline) return refused("desk-offline");
  const target = judgeTarget(first, conversation);
  if (typeof target === "string") return refused(target);
  if (!isSameName(first.conversation?.customerName, command.customerName)) return refused("other-conversation");
  const draft = readComposer(target.element);
  // What an earlier attempt left there is not the person's own.
  if (draft.trim() !== "" && !needs.ownText.isOurs(conversation, draft)) return refused("composer-not-empty");
  const before = new Set(first.messages.map(({ id }) => id));

  const notReady = await writeUntilReady(target.element, text, reader);
  if (notReady === "gone") return { kind: "pressed", before, blind: !first.transcriptRoot, byItself: true };
  if (notReady === "text-did-not-stick") return refused((await copyText(document, text)) ? "copied-instead" : notReady);
  needs.ownText.wrote(conversation, text);

  const again = reader.look(true);
  const sameChat =
    again.conversation?.key === conversation && isSameName(again.conversation.customerName, command.customerName);
  const stillThere = sameChat ? judgeTarget(again, conversation) : "other-conversation";
  // A desk that drew its reply box anew may have kept the text.
  const element = typeof stillThere === "string" ? target.element : stillThere.element;
  const standing = element.isConnected ? readComposer(element) : "";
  const ours = isSameDraft(text, standing);
  // Our words left without our press: somebody sent them, or the page took them.
  if (sameChat && standing.trim() === "") return { kind: "pressed", before, blind: !again.transcriptRoot };
  const refusal = typeof stillThere === "string" ? stillThere : (notReady ?? (ours ? undefined : "text-did-not-stick"));
  if (refusal || typeof stillThere === "string") {
    const gone = !ours || !element.isConnected || (await emptyComposer(element));
    return gone ? refused(refusal ?? "text-did-not-stick") : { kind: "left-behind" };
  }
  for (const { id } of again.messages) before.add(id);
  reader.sentFromHere(text);
  pressSend(stillThere);
  return { kind: "pressed", before, blind: !again.transcriptRoot };
}

/** Carries out a send command once. Every outcome goes to `tell`; the promise ends when there is no more to come. */
export async function sendChunk(command: SendCommand, needs: SendNeeds): Promise<void> {
  const giveFocusBack = needs.keepFocus();
  needs.holdKeys(true);
  let written: Written;
  try {
    written = await writeAndPress(command, needs);
  } catch {
    // A page that throws under our hands: whether the press was made is not known.
    needs.tell({ kind: "unconfirmed", doubt: "not-seen" });
    return;
  } finally {
    needs.holdKeys(false);
    giveFocusBack();
  }
  if (written.kind !== "pressed") {
    needs.tell(written.kind === "refused" ? written : { kind: "unconfirmed", doubt: "text-left-in-composer" });
    return;
  }
  const pressed = written;
  const composerText = () => {
    const { composer } = needs.reader.look();
    return composer.kind === "found" ? readComposer(composer.element) : "";
  };
  const sent = { conversation: command.conversation, text: command.text, before: pressed.before };
  await confirmSent(sent, composerText, {
    // Where no transcript stood, whatever shows up later may have been said long ago: the next document is asked.
    look: () => (pressed.blind ? { ...needs.reader.look(), messages: [] } : needs.reader.look()),
    signal: needs.signal,
    tell: (outcome) => {
      const unseen = outcome.kind === "unconfirmed" && outcome.doubt === "not-seen";
      needs.tell(unseen && pressed.byItself ? { kind: "unconfirmed", doubt: "box-emptied-itself" } : outcome);
    },
  });
}
