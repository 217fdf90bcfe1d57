import { useEffect, useState } from "react";
import type { Macro, MacroId } from "../../../lib/macros/macro";
import type { LibraryRows } from "./use-library";

/** The macro with this id, text and all; asked for again when `reread` grows. */
export function useMacro(id: MacroId | undefined, reread: number, ask: LibraryRows["ask"]) {
  const [macro, setMacro] = useState<Macro>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change elsewhere is a reason to ask again
  useEffect(() => {
    let stale = false;
    setMacro((before) => (before?.id === id ? before : undefined));
    if (id === undefined) return;
    void ask({ kind: "load-macro", macroId: id }).then((answer) => {
      if (!stale && answer.kind === "macro") setMacro(answer.macro);
    });
    return () => {
      stale = true;
    };
  }, [id, reread, ask]);
  return [macro, setMacro] as const;
}
