import { type FormEvent, useEffect, useRef, useState } from "react";
import { OWN_LENGTH } from "../../lib/macros/chat-length";
import type { Macro, WorkspaceId } from "../../lib/macros/macro";
import { previewMacro } from "../../lib/macros/preview-macro";
import type { MacroDraft } from "../../lib/wire/library-rows";
import { ChunkTexts } from "../ui/chunk-texts";

export interface MacroEditorProps {
  readonly macro: Macro | undefined;
  readonly workspaceId: WorkspaceId;
  /** How long a chat message gets there, in characters. */
  readonly chatLength: number;
  /** Shortcuts of the other macros. */
  readonly taken: ReadonlySet<string>;
  readonly onSave: (draft: MacroDraft) => void;
  readonly onCancel: () => void;
}

/** Writes a macro and shows the chunks it will become. */
export function MacroEditor({ macro, workspaceId, chatLength, taken, onSave, onCancel }: MacroEditorProps) {
  const [title, setTitle] = useState(macro?.title ?? "");
  const [shortcut, setShortcut] = useState(macro?.shortcut ?? "");
  const [folder, setFolder] = useState(macro?.folder ?? "");
  const [tags, setTags] = useState(macro?.tags.join(" ") ?? "");
  const [body, setBody] = useState(macro?.body ?? "");
  const [length, setLength] = useState(macro?.maxChars ?? Number.NaN);
  const isLength = length >= OWN_LENGTH.shortest && length <= OWN_LENGTH.longest;
  const own = isLength ? { maxChars: length } : {};
  const { timeZone: zone, locale } = Intl.DateTimeFormat().resolvedOptions();
  const moment = { now: Date.now(), zone, locale };
  const { chunks, missing, lost } = previewMacro({ body, ...own }, {}, moment, chatLength);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
    form.current?.querySelector("input")?.focus();
  }, []);
  const wanted = shortcut.trim().replace(/^\/+/, "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chunks.length === 0) {
      form.current?.querySelector("textarea")?.focus();
      return;
    }
    onSave({
      ...(macro ? { id: macro.id } : {}),
      workspaceId,
      title: title.trim(),
      shortcut: wanted,
      folder: folder.trim(),
      tags: tags.split(/[\s,]+/).filter((tag) => tag !== ""),
      body,
      ...own,
    });
  };
  return (
    <form ref={form} className="editor" aria-label={macro ? "Edit macro" : "New macro"} onSubmit={submit}>
      <label>
        Title
        <input required maxLength={300} value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <div className="row">
        <label>
          Shortcut
          <input maxLength={60} value={shortcut} onChange={(event) => setShortcut(event.target.value)} />
        </label>
        <label>
          Folder
          <input maxLength={200} value={folder} onChange={(event) => setFolder(event.target.value)} />
        </label>
        <label>
          Tags
          <input value={tags} onChange={(event) => setTags(event.target.value)} />
        </label>
      </div>
      {wanted !== "" && taken.has(wanted) && (
        <p className="warning-text">⚠ Another macro has /{wanted} already: both will be found by it.</p>
      )}
      <label>
        Text
        <textarea rows={8} maxLength={100_000} value={body} onChange={(event) => setBody(event.target.value)} />
      </label>
      <p className="secondary">
        A blank line starts a new chunk; so does <code>---</code> on its own line.{" "}
        <code>{"{{customer.first_name|there}}"}</code> says “there” when nobody knows,{" "}
        <code>{"{{ask:Order number}}"}</code> and <code>{"{{choose:Plan|Free|Pro}}"}</code> ask you,{" "}
        <code>{"{{date:D MMMM|+5d}}"}</code> is in five days, <code>{"{{clipboard}}"}</code> is where you paste,{" "}
        <code>{"{{cursor}}"}</code> where you go on writing.
      </p>
      <label>
        Longest message, in characters
        <input
          type="number"
          min={OWN_LENGTH.shortest}
          max={OWN_LENGTH.longest}
          step={1}
          placeholder={`as in settings: ${chatLength}`}
          value={Number.isNaN(length) ? "" : length}
          onChange={(event) => setLength(event.target.valueAsNumber)}
        />
      </label>
      <section className="preview" aria-label="What the customer gets">
        {chunks.length === 0 && <p className="secondary">Write something first: an empty macro cannot be sent.</p>}
        <ChunkTexts texts={chunks} />
        {missing.length > 0 && <p className="secondary">You'll be asked for: {missing.join(", ")}</p>}
        {lost.length > 0 && <p className="warning-text">⚠ Chat can't show: {lost.join(", ")}</p>}
      </section>
      <div className="row">
        <button type="submit">Save</button>
        <button type="button" className="quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
