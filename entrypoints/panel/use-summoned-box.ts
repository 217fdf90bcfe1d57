import { type RefObject, useEffect, useState } from "react";
import type { PanelClient } from "../../lib/wire/panel-client";

/**
 * Gives the search box the keyboard when its shortcut is pressed in the page, with the words that are selected there.
 * What it returns does the same from within.
 */
export function useSummonedBox(
  client: PanelClient,
  box: RefObject<HTMLInputElement | null>,
  onQuery: (words: string) => void,
): () => void {
  // The box may not be there yet when the shortcut is pressed: the panel was folded until now.
  const [summoned, setSummoned] = useState(false);
  useEffect(
    () =>
      client.onFocusSearch((words) => {
        if (words !== undefined) onQuery(words);
        setSummoned(true);
      }),
    [client, onQuery],
  );
  useEffect(() => {
    if (!summoned || !box.current || box.current.closest("[hidden]")) return;
    box.current.focus();
    box.current.select();
    setSummoned(false);
  });
  return () => setSummoned(true);
}
