import { useSyncExternalStore } from "react";
import type { PanelClient } from "../../lib/wire/panel-client";
import type { PanelState } from "../../lib/wire/panel-messages";

/** The last state this view was told; undefined until it is admitted. */
export function useClient(client: PanelClient): PanelState | undefined {
  return useSyncExternalStore(client.subscribe, client.state);
}
