import { useEffect, useRef } from "react";
import type { PanelClient } from "../../lib/wire/panel-client";
import type { UnsavedPart } from "../../lib/wire/unsaved-messages";

/** How often the background is asked what it has, should it be restarting. */
const TRIES = 5;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Words of this view that its frame takes with it when the page is loaded anew: the background has them meanwhile. `value` is
 * told at every change, `undefined` when there is nothing to keep; `onFound` gets what an earlier frame left.
 */
export function useUnsaved(
  client: PanelClient,
  part: UnsavedPart,
  value: unknown,
  onFound: (found: unknown) => void,
): void {
  const text = value === undefined ? "" : JSON.stringify(value);
  const latest = useRef(onFound);
  latest.current = onFound;
  /** What the background is known to have; it is not written over before that was read. */
  const kept = useRef<string>(undefined);
  const wanted = useRef(text);
  wanted.current = text;

  const tell = (now: string): void => {
    kept.current = now;
    void client.call({ kind: "keep-unsaved", part, text: now });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the view is opened
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      for (let tries = 0; tries < TRIES && !gone; tries++) {
        const answer = await client.call({ kind: "load-unsaved", part });
        if (gone || answer.kind === "problem") continue;
        kept.current = answer.kind === "unsaved" ? answer.text : "";
        const found = parse(kept.current);
        if (found !== undefined) latest.current(found);
        else if (wanted.current !== "") tell(wanted.current);
        return;
      }
    };
    void load();
    return () => {
      gone = true;
    };
  }, [client, part]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: told when the words change
  useEffect(() => {
    if (kept.current !== undefined && kept.current !== text) tell(text);
  }, [text]);
}
