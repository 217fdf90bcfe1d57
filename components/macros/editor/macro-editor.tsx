import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { OWN_LENGTH } from "../../../lib/macros/chat-length";
import { isFromPack, type Macro, type MacroText } from "../../../lib/macros/macro";
import type { MacroVersion } from "../../../lib/macros/macro-version";
import { BodyField } from "./body-field";
import { ChunkPreview } from "./chunk-preview";
import { type DraftFields, fieldsOf, isDirty, textOfFields } from "./draft-fields";
import { VersionList } from "./version-list";

export interface MacroEditorProps {
  /** Absent for a new one. */
  readonly macro?: Macro;
  readonly fields: DraftFields;
  readonly onFields: (fields: DraftFields) => void;
  /** How long a message of a macro gets, in characters. */
  readonly chatLength: number;
  /** What is known without a customer. */
  readonly values: Readonly<Record<string, string>>;
  readonly folders: readonly string[];
  /** Whether another macro has this shortcut. */
  readonly isTaken: (shortcut: string) => boolean;
  readonly onSave: (text: MacroText) => void;
  /** Takes back what is not saved; closes a new one. */
  readonly onDiscard: () => void;
  readonly onCopy: () => void;
  readonly loadHistory: () => Promise<readonly MacroVersion[]>;
}

/** Writes a macro and shows the chunks it will become. A pack's macro can be read and copied. */
export function MacroEditor(props: MacroEditorProps) {
  const { macro, fields, chatLength, values, folders, isTaken, onFields, onSave, onDiscard } = props;
  const [history, setHistory] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const readOnly = macro !== undefined && isFromPack(macro);
  const dirty = !readOnly && isDirty(fields, macro);
  const text = textOfFields(fields, macro);
  const change = (more: Partial<DraftFields>) => onFields({ ...fields, ...more });
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (readOnly) return;
    if (text.title === "") form.current?.querySelector("input")?.focus();
    else if (text.body.trim() === "") form.current?.querySelector("textarea")?.focus();
    else onSave(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chord = event.ctrlKey || event.metaKey;
    if (!chord || event.shiftKey || (event.key !== "Enter" && event.key.toLowerCase() !== "s")) return;
    event.preventDefault();
    submit();
  };
  const field = (label: string, name: "title" | "shortcut" | "tags" | "aliases", maxLength: number) => (
    <label>
      {label}
      <input
        maxLength={maxLength}
        readOnly={readOnly}
        required={name === "title"}
        value={fields[name]}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </label>
  );
  return (
    <form
      ref={form}
      className="editor"
      aria-label={macro ? "Edit macro" : "New macro"}
      noValidate
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      {readOnly && (
        <p className="notice notice-info">
          This macro belongs to the pack “{macro.origin?.packId}” and follows its updates.
          <button type="button" onClick={props.onCopy}>
            Make my own version
          </button>
        </p>
      )}
      {field("Title", "title", 300)}
      <div className="row fields">
        {field("Shortcut", "shortcut", 64)}
        <label>
          Folder
          <input
            list="macro-folders"
            maxLength={2000}
            readOnly={readOnly}
            value={fields.folder}
            onChange={(event) => change({ folder: event.target.value })}
          />
        </label>
      </div>
      <datalist id="macro-folders">
        {folders.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="row fields">
        {field("Tags, parted by commas", "tags", 1000)}
        {field("Also found as, parted by commas", "aliases", 1000)}
      </div>
      {text.shortcut !== "" && isTaken(text.shortcut) && (
        <p className="warning-text">⚠ Another macro has /{text.shortcut} already: both will be found by it.</p>
      )}
      <BodyField body={fields.body} readOnly={readOnly} rows={10} onBody={(body) => change({ body })} />
      {!readOnly && (
        <p className="secondary">
          A blank line starts a new chunk; so does <code>---</code> on its own line.
        </p>
      )}
      <label>
        Longest message, in characters
        <input
          type="number"
          min={OWN_LENGTH.shortest}
          max={OWN_LENGTH.longest}
          step={1}
          readOnly={readOnly}
          placeholder={`as in settings: ${chatLength}`}
          value={fields.maxChars}
          onChange={(event) => change({ maxChars: event.target.value })}
        />
      </label>
      <ChunkPreview
        body={fields.body}
        maxChars={text.maxChars}
        chatLength={chatLength}
        values={values}
        {...(readOnly ? {} : { onBody: (body: string) => change({ body }) })}
      />
      {!readOnly && (
        <div className="row editor-actions">
          <button type="submit" disabled={!dirty}>
            Save
          </button>
          <button type="button" className="quiet" disabled={macro !== undefined && !dirty} onClick={onDiscard}>
            {macro ? "Undo changes" : "Cancel"}
          </button>
          {dirty && <span className="secondary">Not saved yet</span>}
          {macro && (
            <button type="button" className="quiet" aria-expanded={history} onClick={() => setHistory(!history)}>
              History
            </button>
          )}
        </div>
      )}
      {history && macro && (
        <VersionList
          load={props.loadHistory}
          onClose={() => setHistory(false)}
          onTake={(version) => {
            onFields(fieldsOf(version.text));
            setHistory(false);
          }}
        />
      )}
    </form>
  );
}
