import type { KeyNames } from "../../components/ui/key-names";
import type { PanelClient } from "../../lib/wire/panel-client";
import type { PanelAnswer, PanelCall, PanelState } from "../../lib/wire/panel-messages";
import { ChatsCard } from "./chats-card";
import { KeysHelp } from "./keys-help";
import type { useCovers } from "./use-covers";

export interface CoverCardProps {
  readonly covers: ReturnType<typeof useCovers>;
  readonly keys: KeyNames;
  readonly bindings: PanelState["bindings"];
  readonly client: Pick<PanelClient, "onChats">;
  readonly call: (what: PanelCall) => Promise<PanelAnswer>;
}

/** What lies over the plan while it is read: the keys, or all chats. */
export function CoverCard({ covers: { cover, close }, keys, bindings, client, call }: CoverCardProps) {
  if (cover === "keys") return <KeysHelp keys={keys} bindings={bindings} onClose={close} />;
  if (cover === "chats") return <ChatsCard watch={client.onChats} call={call} onClose={close} />;
  return null;
}
