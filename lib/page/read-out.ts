// Tells the background what the page says: only what differs from the last reading it has taken.
import { diffMessages } from "../transcript/apply-reading";
import type { Message, MessageId } from "../transcript/message";
import type { ComposerReading, PageReading, PageToBackground } from "../wire/page-messages";
import type { PageLook } from "./page-look";
import { isEmptyComposer } from "./read-composer";

/** The longest text, id and name (in characters) that are told of a row: what is longer is no chat. */
const MOST_TEXT = 100_000;
const MOST_NAME = 300;

const MODE_OF = { none: "none", several: "several", unreachable: "elsewhere" } as const;

const isLong = ({ text, id, author = "" }: Message): boolean =>
  text.length > MOST_TEXT || id.length > MOST_NAME || author.length > MOST_NAME;

const questionOf = ({ messageId, text }: NonNullable<PageLook["question"]>) => ({
  messageId: messageId.slice(0, MOST_NAME) as MessageId,
  text,
});

const shortened = (message: Message): Message => ({
  ...message,
  id: message.id.slice(0, MOST_NAME) as MessageId,
  text: message.text.slice(0, MOST_TEXT),
  ...(message.author === undefined ? {} : { author: message.author.slice(0, MOST_NAME) }),
});

const composerReading = (look: PageLook, setAside: boolean): ComposerReading => {
  const { composer } = look;
  if (composer.kind !== "found") {
    const { kind, ...more } = composer;
    return { mode: MODE_OF[kind], empty: true, setAside, ...more };
  }
  return {
    mode: composer.locked ? "locked" : composer.mode,
    empty: isEmptyComposer(composer.element),
    setAside,
  };
};

export function createReadOut(post: (message: PageToBackground) => boolean) {
  let number = 0;
  let told: readonly Message[] | undefined;
  let key: string | undefined;
  let rest = "";

  return {
    tell(look: PageLook, setAside: boolean): void {
      const sameKey = key === look.conversation?.key;
      const base = sameKey ? told : undefined;
      const seen = look.messages.some(isLong)
        ? look.messages.map((message) => (isLong(message) ? shortened(message) : message))
        : look.messages;
      const { keep, tail } = base ? diffMessages(base, seen) : { keep: 0, tail: seen };
      const about = {
        health: look.health,
        reasons: look.reasons.slice(0, 10),
        ...(look.conversation ? { conversation: look.conversation } : {}),
        composer: composerReading(look, setAside),
        ...(look.profile ? { profile: look.profile } : {}),
        ...(look.question ? { question: questionOf(look.question) } : {}),
        signs: look.signs,
      };
      const words = JSON.stringify(about);
      const same = base !== undefined && keep === base.length && tail.length === 0;
      if (same && words === rest) return;
      const messages: PageReading["messages"] = base
        ? { kind: "changed", base: number, keep, tail }
        : { kind: "whole", messages: tail };
      const reading = { number: number + 1, ...about, messages };
      if (!post({ kind: "reading", reading })) {
        told = undefined;
        rest = "";
        return;
      }
      number++;
      told = seen;
      key = look.conversation?.key;
      rest = words;
    },
    /** The next reading says everything. */
    startOver(): void {
      told = undefined;
      rest = "";
    },
  };
}
