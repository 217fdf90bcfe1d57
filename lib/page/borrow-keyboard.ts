// Writing needs the keyboard in the composer for a moment. What must stay true: no key reaches the page meanwhile, and the
// keyboard goes back to where the person has it, or the next Enter of theirs would send what was just written.

export interface KeyboardNeeds {
  /** Remembers where the keyboard is; the answer puts it back. */
  readonly keepFocus: () => () => void;
  /** While this is so the page's own keys must not send what stands in the composer. */
  readonly holdKeys: (held: boolean) => void;
}

/** Does something that takes the keyboard, and gives it back. */
export async function borrowKeyboard<T>({ keepFocus, holdKeys }: KeyboardNeeds, what: () => Promise<T>): Promise<T> {
  const giveFocusBack = keepFocus();
  holdKeys(true);
  try {
    return await what();
  } finally {
    giveFocusBack();
    holdKeys(false);
  }
}
