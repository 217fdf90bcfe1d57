/** How keys are called on this machine. */
export const keyNames = (mac: boolean) => ({
  send: mac ? "⌘↵" : "Ctrl ↵",
  split: mac ? "⌘⇧↵" : "Ctrl Shift ↵",
  alt: mac ? "⌥" : "Alt",
});

/** The send chord: Cmd+Enter on a Mac, Ctrl+Enter elsewhere; never repeated, forged or in the middle of a word. */
export function isSendChord(event: KeyboardEvent, mac: boolean): boolean {
  const mod = mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  return (
    event.isTrusted &&
    event.key === "Enter" &&
    mod &&
    !event.shiftKey &&
    !event.altKey &&
    !event.repeat &&
    !event.isComposing
  );
}
