/** What came of writing a word into a desk's reply box and taking it out again. Nothing of ours was pressed. */
export interface DeskTest {
  /** The way of writing that did it; absent where none did, and for a box in a frame of its own. */
  readonly writer?: string;
  /** `same`: read back as it was written. `taken`: the box emptied itself, and may have sent it. `not`: it did not stick. */
  readonly written: "same" | "taken" | "not";
  /** The send gesture that would have been made, once the word stood there. */
  readonly send: "control" | "control-off" | "enter" | "ctrl-enter" | "none" | "unknown";
  /** What stands in the box afterwards: nothing, our word, or something else. */
  readonly after: "empty" | "word" | "other";
  /** The word came up in the chat: the desk sent it by itself. */
  readonly sent: boolean;
}

/** The word that is written: one line, and no harm done where a desk sends whatever is put into its box. */
export const TEST_WORD = "Hello";
