// Runs in a frame's isolated world, beside the page script: what a send would meet there now. Elements are told by the
// page's own `data-mark`.
import { findStructure } from "../../../lib/page/find-structure";
import { judgeEmptyTarget } from "../../../lib/page/judge-target";
import { createPageReader } from "../../../lib/page/look-at-page";
import type { PageLook } from "../../../lib/page/page-look";
import type { RefusalReason } from "../../../lib/sending/send-outcome";
import { epochMs } from "../../../lib/transcript/time";
import type { ConversationKey } from "../../../lib/transcript/transcript";

/** What only the frame itself can tell. */
export interface FrameFacts {
  readonly composer: string | null;
  readonly send: string | null;
  readonly order: "oldest-first" | "newest-first" | null;
  readonly refusal: RefusalReason | null;
}

declare global {
  var chatsideDoor: (() => FrameFacts) | undefined;
}

const markOf = (element: Element | undefined): string | null => {
  if (!element) return null;
  const document = element.ownerDocument;
  // The body of an editor's own frame stands for the frame that carries the mark.
  const marked = element.closest("[data-mark]") ?? document.defaultView?.frameElement?.closest("[data-mark]");
  return marked?.getAttribute("data-mark") ?? `unmarked ${element.localName}`;
};

function refusalOf(look: PageLook): RefusalReason | null {
  const target = judgeEmptyTarget(look, { conversation: look.conversation?.key ?? ("" as ConversationKey) });
  if (typeof target === "string") return target;
  return target.sendControl || target.sendKeys === "enter" || target.sendKeys === "ctrl-enter"
    ? null
    : "no-send-control";
}

function tellFrame(): FrameFacts {
  const reader = createPageReader({
    document,
    profiles: () => [],
    now: () => epochMs(Date.now()),
    wantReading: () => undefined,
  });
  // The second look knows the conversation's name, as every look of the living page port but its first does.
  reader.look();
  const look = reader.look();
  const { composer } = look;
  const found = composer.kind === "found" ? composer : undefined;
  const { structure } = findStructure(document, [], epochMs(Date.now()), undefined);
  return {
    composer: markOf(found?.element),
    send: markOf(found?.sendControl),
    order: structure ? (structure.newestFirst ? "newest-first" : "oldest-first") : null,
    refusal: refusalOf(look),
  };
}

globalThis.chatsideDoor = tellFrame;
