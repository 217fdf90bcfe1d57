import { useEffect, useState } from "react";
import type { Macro, MacroId } from "../../lib/macros/macro";
import type { PanelClient } from "../../lib/wire/panel-client";

/**
 * Every macro with its text, read page by page; `undefined` until all are there, and while they cannot be read. They are read
 * again when `changes` grows.
 */
export function useAllMacros(client: PanelClient, changes: number): readonly Macro[] | undefined {
  const [macros, setMacros] = useState<readonly Macro[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is what they are read again for
  useEffect(() => {
    let left = false;
    void (async () => {
      const all: Macro[] = [];
      for (let after: MacroId | undefined, more = true; more; more = after !== undefined) {
        const answer = await client.call({ kind: "list-macros", ...(after === undefined ? {} : { after }) });
        if (left || answer.kind !== "macros") return;
        all.push(...answer.macros);
        after = answer.next;
      }
      setMacros(all);
    })();
    return () => {
      left = true;
    };
  }, [client, changes]);
  return macros;
}
