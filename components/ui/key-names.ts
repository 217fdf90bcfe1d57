/** How keys are called on this machine. */
export const keyNames = (mac: boolean) => ({
  send: mac ? "⌘↵" : "Ctrl ↵",
  anyway: mac ? "⌘⌥↵" : "Ctrl Alt ↵",
  split: mac ? "⌘⇧↵" : "Ctrl Shift ↵",
  alt: mac ? "⌥" : "Alt",
});

export type KeyNames = ReturnType<typeof keyNames>;

/**
 * The send chord: Cmd+Enter on a Mac, Ctrl+Enter elsewhere, and with Alt for a chunk that the chord alone goes past; never
 * repeated, forged or in the middle of a word.
 */
export function sendChordOf(event: KeyboardEvent, mac: boolean): "send" | "anyway" | undefined {
  const mod = mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  const chord =
    event.isTrusted && event.key === "Enter" && mod && !event.shiftKey && !event.repeat && !event.isComposing;
  // The key that writes third characters is told as both together.
  if (!chord || event.getModifierState("AltGraph")) return undefined;
  return event.altKey ? "anyway" : "send";
}
