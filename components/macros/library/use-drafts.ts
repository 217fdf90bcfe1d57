import { useCallback, useEffect, useMemo, useState } from "react";
import type { Macro, MacroId, MacroText } from "../../../lib/macros/macro";
import { isSameText } from "../../../lib/macros/macro-version";
import { type DraftFields, EMPTY_FIELDS, fieldsOf, isSameFields, textOfFields } from "../editor/draft-fields";

/** A macro that is not in the library yet. */
export const NEW = "new";
export type DraftOf = MacroId | typeof NEW;

const isKept = (of: DraftOf): of is MacroId => of !== NEW;

/** What is written and not saved, macro by macro: going to another one loses nothing, and leaving the page is asked about. */
export function useDrafts() {
  const [drafts, setDrafts] = useState<ReadonlyMap<DraftOf, DraftFields>>(new Map());

  useEffect(() => {
    if (drafts.size === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [drafts]);

  const drop = useCallback((of: DraftOf) => {
    setDrafts((before) => {
      const after = new Map(before);
      after.delete(of);
      return after;
    });
  }, []);
  /** It was saved as `text`: what was typed meanwhile stays a draft. */
  const settle = useCallback((of: DraftOf, text: MacroText, saved: Macro | undefined) => {
    setDrafts((before) => {
      const fields = before.get(of);
      if (!fields || !isSameText(textOfFields(fields, saved), text)) return before;
      const after = new Map(before);
      after.delete(of);
      return after;
    });
  }, []);
  const write = useCallback((of: DraftOf, fields: DraftFields, saved: Macro | undefined) => {
    setDrafts((before) => {
      const after = new Map(before);
      // Letter for letter: a space just typed is not to vanish before the word that follows it.
      if (isSameFields(fields, saved ? fieldsOf(saved) : EMPTY_FIELDS)) after.delete(of);
      else after.set(of, fields);
      return after;
    });
  }, []);
  const of = (which: DraftOf, saved: Macro | undefined): DraftFields =>
    drafts.get(which) ?? (saved ? fieldsOf(saved) : EMPTY_FIELDS);
  const unsaved = useMemo(() => new Set([...drafts.keys()].filter(isKept)), [drafts]);
  return { of, write, drop, settle, unsaved };
}
