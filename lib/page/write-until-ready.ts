// Writes until the send gesture can be made, by one way after the other. What must stay true: a text that may have been
// sent is not written a second time, and none is written into another's box.
import type { RefusalReason } from "../sending/send-outcome";
import type { MessageId } from "../transcript/message";
import type { SendCommand } from "../wire/page-messages";
import { hasLeft, mayHaveLeft } from "./may-have-left";
import type { PageLook } from "./page-look";
import { sendIsReady } from "./press-send";
import type { ClickWatch } from "./watch-clicks";
import { writeComposer } from "./write-composer";
import type { WriterName } from "./writers/writer";

/** What writing came to; with something missing nothing may be pressed, and `gone` text may have been sent. */
export interface ReadyToSend {
  readonly missing?: RefusalReason | "gone";
}

/** Looks at the page between writing and the press: as cheaply as is sure. */
export type LookNow = () => PageLook;

interface Watched extends Pick<ClickWatch, "isClicked"> {
  readonly lookNow: LookNow;
}

/**
 * Writes until the send gesture can be made. A control that stays switched off says that the text is only shown and not
 * in the editor's model: then the next way to write is tried, and the last answer counts. Before each way but the first
 * it is looked at whose box it is by now.
 */
export async function writeUntilReady(
  element: HTMLElement,
  command: SendCommand,
  { lookNow, isClicked }: Watched,
  before: ReadonlySet<MessageId>,
): Promise<ReadyToSend> {
  const { text } = command;
  const leaving = { text, aim: command, element, before, lookNow };
  const between = (emptied: boolean) => (isClicked() ? "gone" : mayHaveLeft(leaving, emptied));
  const tried = new Set<WriterName>();
  let notReady: RefusalReason = "text-did-not-stick";
  for (;;) {
    const writer = await writeComposer(element, text, tried, between);
    if (!writer) return { missing: notReady };
    if (writer === "gone") return { missing: writer };
    const missing = await sendIsReady(() => {
      const { composer } = lookNow();
      return composer.kind === "found" ? composer : undefined;
    });
    if (missing !== undefined && hasLeft(leaving, lookNow())) return { missing: "gone" };
    if (missing !== "send-control-disabled") return missing ? { missing } : {};
    notReady = missing;
    tried.add(writer);
    const next = await between(false);
    if (next !== "go-on") return { missing: next === "gone" ? next : missing };
  }
}
