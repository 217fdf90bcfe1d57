import { useEffect, useState } from "react";
import type { MacroId } from "../../../lib/macros/macro";
import type { LibraryRows } from "./use-library";

/** Fewer letters are in most texts. */
const SHORTEST = 3;
/** So long nothing more was typed, in milliseconds. */
const WAIT = 200;
const NONE: ReadonlySet<MacroId> = new Set();

/** Macros that have the words anywhere in their text, asked of the background when typing rests. */
export function useTextHits(words: string, ask: LibraryRows["ask"]): ReadonlySet<MacroId> {
  const [found, setFound] = useState<{ readonly words: string; readonly ids: ReadonlySet<MacroId> }>();
  useEffect(() => {
    if (words.trim().length < SHORTEST) return;
    let stale = false;
    const timer = setTimeout(() => {
      void ask({ kind: "find-text", words }).then((answer) => {
        if (!stale && answer.kind === "with-text") setFound({ words, ids: new Set(answer.ids) });
      });
    }, WAIT);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [words, ask]);
  return found?.words === words ? found.ids : NONE;
}
