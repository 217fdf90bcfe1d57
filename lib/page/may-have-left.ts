import { isSameWords } from "../transcript/same-words";
import type { PageReader } from "./look-at-page";
import { pause } from "./pause";

/** A desk that emptied its box may show what it sent this much later (milliseconds). */
const SHOWS_WITHIN = 3000;
const LOOKS_EVERY = 200;

/**
 * To be asked after a writer that did not stick: `gone` where the text stands in the chat by now, as a line that was not there
 * before; a box that took it up and is empty is given time to show it.
 */
export function watchLeaving(reader: PageReader, text: string): (emptied: boolean) => Promise<"gone" | "go-on"> {
  const before = new Set(reader.look().messages.map(({ id }) => id));
  return async (emptied) => {
    const end = Date.now() + (emptied ? SHOWS_WITHIN : 0);
    for (;;) {
      const { messages } = reader.look(true);
      if (messages.some((one) => one.role !== "customer" && !before.has(one.id) && isSameWords(text, one.text)))
        return "gone";
      if (Date.now() >= end) return "go-on";
      await pause(LOOKS_EVERY);
    }
  };
}
