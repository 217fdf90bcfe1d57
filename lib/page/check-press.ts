// What is checked between writing a text and making the gesture that cannot be taken back. What must stay true: it is looked
// at anew, and nothing is awaited between that and the press.
import type { RefusalReason } from "../sending/send-outcome";
import type { Message, MessageId } from "../transcript/message";
import { type Aim, judgeTarget } from "./judge-target";
import type { PageReader } from "./look-at-page";
import type { FoundComposer, PageLook } from "./page-look";

export interface LastLook {
  readonly look: PageLook;
  /** The composer of the chat that is meant, or why it must not be pressed. */
  readonly target: FoundComposer | RefusalReason;
}

/** What the page as it is now says of the chat that is meant. */
export function judgeLook(look: PageLook, aim: Aim): LastLook {
  return { look, target: judgeTarget(look, aim) };
}

export interface Pressed {
  readonly kind: "pressed";
  /** What stood in the chat before the gesture. */
  readonly before: ReadonlySet<MessageId>;
  /** No transcript stood there that could show the message. */
  readonly blind: boolean;
  /** The same, with what was said. */
  readonly stood: readonly Message[];
  /** Nobody pressed: a desk took the text by itself. */
  readonly byItself?: boolean;
}

export const pressedNow = (before: ReadonlySet<MessageId>, { transcriptRoot, messages }: PageLook): Pressed => ({
  kind: "pressed",
  before,
  stood: messages,
  blind: !transcriptRoot,
});

/** Called in the breath before the gesture: from here on whatever is new in the chat may be ours. */
export function aboutToPress(reader: PageReader, text: string, before: Set<MessageId>, look: PageLook): Pressed {
  for (const { id } of look.messages) before.add(id);
  reader.sentFromHere(text);
  return pressedNow(before, look);
}
