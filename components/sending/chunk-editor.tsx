import { type KeyboardEvent, useEffect, useRef, useState } from "react";

export interface ChunkEditorProps {
  readonly text: string;
  /** Where the caret stands at first; without it where the browser puts it. */
  readonly caret?: number;
  readonly onSave: (text: string) => void;
  /** Saves, and splits at this offset. */
  readonly onSplit: (text: string, at: number) => void;
}

/** A chunk while it is being edited; leaving it in any way saves it. */
export function ChunkEditor({ text, caret, onSave, onSplit }: ChunkEditorProps) {
  const [value, setValue] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const left = useRef(false);
  useEffect(() => {
    field.current?.focus();
    if (caret !== undefined) field.current?.setSelectionRange(caret, caret);
  }, [caret]);

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
      leave(() => onSave(value));
    } else if (event.key === "Enter" && mod && event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      leave(() => onSplit(value, event.currentTarget.selectionStart));
    } else event.stopPropagation();
  }

  return (
    <textarea
      ref={field}
      className="chunk-editor"
      aria-label="Edit chunk"
      value={value}
      rows={Math.min(12, Math.max(2, value.split("\n").length + 1))}
      onChange={(event) => setValue(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => leave(() => onSave(value))}
    />
  );
}
