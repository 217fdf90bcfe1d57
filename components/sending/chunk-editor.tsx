import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from "react";

export interface ChunkEditorProps {
  readonly text: string;
  /** Where the caret stands at first; without it where the browser puts it. */
  readonly caret?: number;
  /** It was opened by a person: else it takes the keyboard only where the panel has it and nothing else does. */
  readonly fresh: boolean;
  readonly onType: (text: string, caret: number) => void;
  /** The keyboard went out of the panel: the words are saved, and the editor waits for it to come back. */
  readonly onSave: () => void;
  readonly onLeave: () => void;
  /** Leaves it, and splits at this offset. */
  readonly onSplit: (at: number) => void;
}

/** A chunk while it is being edited; leaving it in any way saves it. */
export function ChunkEditor({ text, caret, fresh, onType, onSave, onLeave, onSplit }: ChunkEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ onSave, onLeave });
  latest.current = { onSave, onLeave };
  const left = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it opens
  useEffect(() => {
    const free = document.hasFocus() && document.activeElement === document.body;
    if (fresh || free) field.current?.focus();
    if (caret !== undefined) field.current?.setSelectionRange(caret, caret);
    return () => {
      left.current = true;
    };
  }, []);

  const leave = (how: () => void) => {
    if (left.current) return;
    left.current = true;
    how();
  };

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    const mod = event.ctrlKey || event.metaKey;
    if (event.key === "Escape" || (event.key === "Enter" && mod && !event.shiftKey)) {
      event.preventDefault();
      event.stopPropagation();
      leave(onLeave);
    } else if (event.key === "Enter" && mod && event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      leave(() => onSplit(event.currentTarget.selectionStart));
    } else event.stopPropagation();
  }

  /**
   * A page that is written into takes the keyboard, and gives it back: the editor must be there then, or the rest of the
   * sentence becomes commands. Chromium says only a moment later that the panel has lost it.
   */
  function onBlur(event: FocusEvent<HTMLTextAreaElement>): void {
    const here = event.currentTarget;
    if (event.relatedTarget) leave(onLeave);
    else
      setTimeout(() => {
        if (left.current || (document.hasFocus() && document.activeElement === here)) return;
        if (document.activeElement === here || !document.hasFocus()) latest.current.onSave();
        else leave(latest.current.onLeave);
      });
  }

  return (
    <textarea
      ref={field}
      className="chunk-editor"
      aria-label="Edit chunk"
      value={text}
      rows={Math.min(12, Math.max(2, text.split("\n").length + 1))}
      onChange={({ target }) => onType(target.value, target.selectionStart)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  );
}
