import type { Message } from "./message";

/** How a chunk repeats a message: letter for letter, but for case, punctuation, emoji and markup, inside a longer one, or in other words. */
export type Likeness = "exact" | "near" | "contained" | "reworded";

/** A chunk that says what a message of the own side already said. */
export interface Duplicate {
  readonly likeness: Likeness;
  readonly message: Message;
  /** The messages after it that say the rest, where it was said over several. */
  readonly completedBy?: readonly Message[];
}

/** All that was said of it, as one text. */
export const earlierText = ({ message, completedBy = [] }: Duplicate): string =>
  [message, ...completedBy].map(({ text }) => text).join("\n");
