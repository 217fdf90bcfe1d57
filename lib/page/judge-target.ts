import type { RefusalReason } from "../sending/send-outcome";
import { isSameName } from "../transcript/same-name";
import type { ConversationKey } from "../transcript/transcript";
import type { ComposerFinding, FoundComposer, PageLook } from "./page-look";
import { holdsMedia, readComposer } from "./read-composer";

/** The chat a text is meant for. */
export interface Aim {
  readonly conversation: ConversationKey;
  /** Whose chat it was when the text was chosen; under another name it is another chat. */
  readonly customerName?: string;
}

/** Whether the chat on screen is the one that is meant, by its key and by its customer's name. */
export const isSameChat = ({ conversation }: PageLook, aim: Aim): boolean =>
  conversation?.key === aim.conversation && isSameName(conversation.customerName, aim.customerName);

/** The composer a text may go into now, or why none: checked anew before every writing and every gesture. */
export function judgeTarget(look: PageLook, aim: Aim): FoundComposer | RefusalReason {
  if (!isSameChat(look, aim)) {
    if (look.health === "unsure") return "page-not-read";
    return look.conversation ? "other-conversation" : "no-conversation";
  }
  return judgeComposer(look.composer);
}

/** The composer itself, or why it must not be written into. */
export function judgeComposer(composer: ComposerFinding): FoundComposer | RefusalReason {
  switch (composer.kind) {
    case "none":
      return "no-composer";
    case "several":
      return "two-composers";
    case "unreachable":
      return "composer-unreachable";
    case "found":
      if (composer.mode === "note") return "private-note";
      if (composer.mode === "unknown") return "note-or-public-unknown";
      return composer.locked ? "composer-locked" : composer;
  }
}

/** The same, for a text that needs the composer empty. */
export function judgeEmptyTarget(look: PageLook, aim: Aim): FoundComposer | RefusalReason {
  const target = judgeTarget(look, aim);
  if (typeof target === "string") return target;
  if (holdsMedia(target.element)) return "picture-in-composer";
  return readComposer(target.element).trim() === "" ? target : "composer-not-empty";
}
