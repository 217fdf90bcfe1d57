import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { checkMacro } from "../../lib/macros/check-macro";
import type { Macro, MacroText } from "../../lib/macros/macro";
import { prepareMacro } from "../../lib/macros/prepare-macro";
import { CheckList } from "./editor/check-list";
import { type DraftFields, textOfFields } from "./editor/draft-fields";

export interface QuickMacroProps {
  readonly title: string;
  /** The macro that is edited; absent for a new one. */
  readonly macro?: Macro;
  readonly fields: DraftFields;
  readonly values: Readonly<Record<string, string>>;
  /** How long a message of a macro gets, in characters. */
  readonly chatLength: number;
  readonly saveKey: string;
  /** Nobody asked for it just now: the keyboard stays where it is. */
  readonly quiet?: boolean;
  readonly onFields: (fields: DraftFields) => void;
  readonly onSave: (text: MacroText) => void;
  /** Closes the form and keeps what is in it. */
  readonly onLeave: () => void;
  readonly onDrop: () => void;
}

/** A macro written beside the chat: title, shortcut and text. Everything else can wait for the options page. */
export function QuickMacro(props: QuickMacroProps) {
  const { title, fields, values, saveKey, onFields, onSave, onLeave, onDrop } = props;
  const form = useRef<HTMLFormElement>(null);
  const [lacks, setLacks] = useState<"title" | "text">();
  const { chunks } = prepareMacro({ body: fields.body }, values, props.chatLength);
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    const text = textOfFields(fields, props.macro);
    const missing = text.title === "" ? "title" : chunks.length === 0 ? "text" : undefined;
    setLacks(missing);
    if (missing) form.current?.querySelector<HTMLElement>(missing === "title" ? "input" : "textarea")?.focus();
    else onSave(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const save = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (!save && event.key !== "Escape") return;
    // Neither sends a chunk nor leaves the panel while a macro is written.
    event.stopPropagation();
    event.preventDefault();
    if (save) submit(event);
    else onLeave();
  };
  return (
    <form
      ref={form}
      className="questions quick-macro"
      aria-label={title}
      noValidate
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <strong>{title}</strong>
      <label>
        Title
        <input
          // biome-ignore lint/a11y/noAutofocus: the form appears because the person asked for it
          autoFocus={!props.quiet}
          maxLength={300}
          value={fields.title}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => onFields({ ...fields, title: event.target.value })}
        />
      </label>
      <label>
        Shortcut
        <input
          maxLength={64}
          value={fields.shortcut}
          onChange={(event) => onFields({ ...fields, shortcut: event.target.value })}
        />
      </label>
      <label>
        Text
        <textarea
          rows={7}
          maxLength={100_000}
          value={fields.body}
          onChange={(event) => onFields({ ...fields, body: event.target.value })}
        />
      </label>
      <p className="secondary">
        {chunks.length === 1 ? "1 chunk" : `${chunks.length} chunks`}. A blank line starts a new one.
      </p>
      <CheckList
        body={fields.body}
        warnings={checkMacro(fields.body, chunks, Object.keys(values))}
        onBody={(body) => onFields({ ...fields, body })}
      />
      {lacks && (
        <p className="refusal" role="alert">
          {lacks === "title" ? "Give it a title, by which you find it again." : "Write its text first."}
        </p>
      )}
      <div className="row">
        <button type="submit">Save {saveKey}</button>
        <button type="button" className="quiet" onClick={onDrop}>
          Cancel
        </button>
      </div>
    </form>
  );
}
