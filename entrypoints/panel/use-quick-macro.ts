import { useState } from "react";
import { type DraftFields, EMPTY_FIELDS, fieldsOf, isDirty } from "../../components/macros/editor/draft-fields";
import { isFromPack, type Macro, type MacroId, type MacroText, type WorkspaceId } from "../../lib/macros/macro";
import type { PanelClient } from "../../lib/wire/panel-client";
import type { PanelAnswer } from "../../lib/wire/panel-messages";
import { readWritings, type Writing } from "./macro-being-written";
import { useUnsaved } from "./use-unsaved";

export interface QuickMacroNeeds {
  readonly client: PanelClient;
  readonly workspaceId: WorkspaceId | undefined;
  /** Says what an answer tells the person. */
  readonly tell: (answer: PanelAnswer) => PanelAnswer;
  readonly say: (text: string) => void;
  /** The form is gone; with the macro that was saved, where one was. */
  readonly onClosed: (saved: Macro | undefined) => void;
}

/** A macro written or edited in the panel. What is left unsaved waits until the form is opened again. */
export function useQuickMacro({ client, workspaceId, tell, say, onClosed }: QuickMacroNeeds) {
  const [writing, setWriting] = useState<Writing>();
  const [kept, setKept] = useState<readonly Writing[]>([]);
  const shown = writing && isDirty(writing.fields, writing.macro) ? { ...writing, open: true } : undefined;
  const unsaved = [...kept, ...(shown ? [shown] : [])];
  useUnsaved(client, "macros", unsaved.length === 0 ? undefined : unsaved, (found) => {
    const left = readWritings(found);
    const last = writing ? undefined : left.find((one) => one.open);
    // The keyboard may be in the page by now: it is left there.
    if (last) setWriting({ ...last, open: false, back: true });
    setKept((before) => [...left.filter((one) => one !== last), ...before]);
  });

  /** What was begun with the same macro or the same text, and left, is gone on with. */
  const open = (next: Pick<Writing, "title" | "macro" | "fields">) => {
    const begun = next.fields.body;
    const left = kept.find((one) => one.macro?.id === next.macro?.id && one.begun === begun);
    setKept(kept.filter((one) => one !== left));
    setWriting(left ?? { ...next, begun });
  };

  async function edit(macroId: MacroId): Promise<void> {
    const answer = tell(await client.call({ kind: "load-macro", macroId }));
    if (answer.kind !== "macro") return;
    const { macro } = answer;
    const fields = fieldsOf(macro);
    if (isFromPack(macro))
      open({ title: "My own version", fields: { ...fields, title: `${macro.title} (my version)`.slice(0, 300) } });
    else open({ title: "Edit macro", macro, fields });
  }

  async function fromTyped(from: "reply-box" | "last-message"): Promise<void> {
    const answer = tell(await client.call({ kind: "typed-text", from }));
    if (answer.kind !== "typed") return;
    open({ title: "Save as a macro", fields: { ...EMPTY_FIELDS, title: answer.title, body: answer.body } });
  }

  async function save(text: MacroText): Promise<void> {
    if (workspaceId === undefined) return;
    const id = writing?.macro ? { id: writing.macro.id } : {};
    const answer = tell(await client.call({ kind: "save-macro", macro: { ...text, ...id, workspaceId } }));
    // What could not be kept stays in the form.
    if (answer.kind !== "macro") return;
    setWriting(undefined);
    say(`“${answer.macro.title}” is saved.`);
    onClosed(answer.macro);
  }

  return {
    writing,
    /** Begins a new macro, with words that were searched for as its title. */
    start: (title: string) => open({ title: "New macro", fields: { ...EMPTY_FIELDS, title } }),
    edit: (macroId: MacroId) => void edit(macroId),
    fromTyped: (from: "reply-box" | "last-message") => void fromTyped(from),
    async pin(macroId: MacroId, pinned: boolean): Promise<boolean> {
      const answer = tell(await client.call({ kind: "pin-macros", ids: [macroId], pinned }));
      return answer.kind === "changed" ? pinned : !pinned;
    },
    onFields: (fields: DraftFields) => setWriting((before) => before && { ...before, fields }),
    onSave: (text: MacroText) => void save(text),
    onLeave(): void {
      if (writing && isDirty(writing.fields, writing.macro)) {
        setKept([...kept, writing]);
        say("What you wrote is kept until you open it again.");
      }
      setWriting(undefined);
      onClosed(undefined);
    },
    onDrop(): void {
      setWriting(undefined);
      onClosed(undefined);
    },
  };
}
