import { type KeyboardEvent, type RefObject, useRef } from "react";
import { continueList } from "../../../lib/macros/continue-list";
import { PlaceholderMenu } from "./placeholder-menu";

export interface BodyFieldProps {
  readonly body: string;
  readonly readOnly: boolean;
  readonly rows: number;
  readonly onBody: (body: string) => void;
}

/** Puts words in for a range, in a way the browser's own undo knows. */
function put(
  field: RefObject<HTMLTextAreaElement | null>,
  from: number,
  to: number,
  words: string,
): string | undefined {
  const area = field.current;
  if (!area) return undefined;
  area.focus();
  area.setSelectionRange(from, to);
  // Deprecated, and the only way to type into a field that keeps its undo; it tells React by an input event.
  const command = words === "" ? "delete" : "insertText";
  if (typeof document.execCommand === "function" && document.execCommand(command, false, words)) return undefined;
  area.setRangeText(words, from, to, "end");
  return area.value;
}

/** The text of a macro: plain, with the few marks chat knows. Enter goes on with a list, Ctrl+Shift+Enter breaks here. */
export function BodyField({ body, readOnly, rows, onBody }: BodyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const replace = (from: number, to: number, words: string) => {
    const left = put(field, from, to, words);
    if (left !== undefined) onBody(left);
  };
  const insert = (words: string) => {
    const area = field.current;
    if (area) replace(area.selectionStart, area.selectionEnd, words);
  };
  const breakHere = () => insert("\n---\n");
  const list = () => {
    const area = field.current;
    if (!area) return;
    const from = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    const lines = area.value.slice(from, area.selectionEnd).split("\n");
    const isList = lines.every((line) => line.startsWith("- "));
    replace(
      from,
      area.selectionEnd,
      lines.map((line) => (isList ? line.slice(2) : line.startsWith("- ") ? line : `- ${line}`)).join("\n"),
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (readOnly || event.key !== "Enter" || event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    if ((event.ctrlKey || event.metaKey) && event.shiftKey) {
      event.preventDefault();
      breakHere();
    } else if (
      !event.ctrlKey &&
      !event.metaKey &&
      !event.shiftKey &&
      !event.altKey &&
      selectionStart === selectionEnd
    ) {
      const going = continueList(value, selectionStart);
      if (!going) return;
      event.preventDefault();
      replace(going.from, going.to, going.text);
    }
  };
  return (
    <div className="body-field">
      {!readOnly && (
        <div className="row body-tools">
          <button
            type="button"
            className="quiet"
            title="A new chunk begins here: Ctrl/⌘+Shift+Enter"
            onClick={breakHere}
          >
            Break
          </button>
          <button type="button" className="quiet" onClick={list}>
            List
          </button>
          <PlaceholderMenu onInsert={insert} />
        </div>
      )}
      <textarea
        ref={field}
        aria-label="Text"
        rows={rows}
        maxLength={100_000}
        readOnly={readOnly}
        spellCheck
        value={body}
        onChange={(event) => onBody(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
