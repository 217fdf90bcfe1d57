import { useEffect, useState } from "react";
import type { PanelClient } from "../../lib/wire/panel-client";

/** What may lie over the plan and the search. */
export type Cover = "keys" | "chats";

/** One of them at most; `onClosed` gives the keyboard to what lay under it. */
export function useCovers(client: PanelClient, onClosed: (cover: Cover) => void) {
  const [cover, setCover] = useState<Cover>();
  useEffect(() => client.onShowChats(() => setCover("chats")), [client]);
  return {
    cover,
    show: (next: Cover) => setCover(next),
    toggle: (next: Cover) => setCover((before) => (before === next ? undefined : next)),
    drop: () => setCover(undefined),
    close(): void {
      setCover(undefined);
      if (cover) onClosed(cover);
    },
  };
}
