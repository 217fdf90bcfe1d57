import { useCallback, useEffect, useMemo, useState } from "react";
import { type LibraryRow, rowOf } from "../../../lib/macros/library-rows";
import type { Macro, MacroId } from "../../../lib/macros/macro";
import { type MacroSummary, summarise } from "../../../lib/macros/macro-summary";
import type { PanelClient } from "../../../lib/wire/panel-client";
import type { LibraryCall, PanelAnswer } from "../../../lib/wire/panel-messages";

export interface LibraryRows {
  /** Undefined until the first page is there. */
  readonly rows: ReadonlyMap<MacroId, LibraryRow> | undefined;
  readonly loading: boolean;
  /** Asks the background and takes over what it changed. */
  readonly ask: (call: LibraryCall) => Promise<PanelAnswer>;
}

/**
 * The library's rows, page by page, and kept up with every change made here; read again after an import, and when the page is
 * come back to.
 */
export function useLibrary(client: PanelClient, onProblem: (text: string) => void, imports = 0): LibraryRows {
  const [rows, setRows] = useState<ReadonlyMap<MacroId, LibraryRow>>();
  const [loading, setLoading] = useState(true);

  const patchOne = useCallback((macro: Macro) => {
    setRows((before) => {
      const known = before?.get(macro.id);
      const use = known && { macroId: macro.id, count: known.uses, lastUsedAt: known.lastUsedAt ?? 0 };
      return new Map(before).set(macro.id, rowOf(summarise(macro, use && use.count > 0 ? use : undefined)));
    });
  }, []);
  const patch = useCallback((changed: readonly MacroSummary[], gone: readonly MacroId[]) => {
    setRows((before) => {
      const after = new Map(before);
      for (const id of gone) after.delete(id);
      for (const row of changed) after.set(row.id, rowOf(row));
      return after;
    });
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said of a problem does not change what is asked
  const refresh = useCallback(async () => {
    setLoading(true);
    const fresh = new Map<MacroId, LibraryRow>();
    let after: MacroId | undefined;
    do {
      const page: PanelAnswer = await client.call({ kind: "list-library", ...(after === undefined ? {} : { after }) });
      if (page.kind !== "library-page") {
        if (page.kind === "problem") onProblem(page.text);
        setLoading(false);
        return;
      }
      for (const row of page.rows) fresh.set(row.id, rowOf(row));
      // The first page is shown at once, the whole when it is whole: a list that grows under the hand is no list.
      if (after === undefined) setRows((before) => before ?? new Map(fresh));
      after = page.next;
    } while (after !== undefined);
    setRows(fresh);
    setLoading(false);
  }, [client]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an import is a reason to read them anew
  useEffect(() => void refresh(), [refresh, imports]);

  useEffect(() => {
    const again = () => document.visibilityState === "visible" && void refresh();
    document.addEventListener("visibilitychange", again);
    return () => document.removeEventListener("visibilitychange", again);
  }, [refresh]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const ask = useCallback(
    async (call: LibraryCall) => {
      const answer = await client.call(call);
      if (answer.kind === "problem") onProblem(answer.text);
      else if (answer.kind === "changed") {
        if (answer.rows) patch(answer.rows, answer.gone);
        else await refresh();
      } else if (answer.kind === "macro") patchOne(answer.macro);
      return answer;
    },
    [client, patch, patchOne, refresh],
  );
  return useMemo(() => ({ rows, loading, ask }), [rows, loading, ask]);
}
