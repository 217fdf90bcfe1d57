import { useCallback, useEffect, useState } from "react";
import { MemoryList } from "../../components/settings/memory-list";
import type { MemoryRow } from "../../lib/wire/library-rows";
import type { PanelClient } from "../../lib/wire/panel-client";
import type { PanelCall } from "../../lib/wire/panel-messages";

export interface LearntProps {
  readonly client: PanelClient;
  readonly say: (said: { tone: "info" | "problem"; text: string }) => void;
  readonly on: boolean;
  /** Something changed that the rest of the page shows, too. */
  readonly onChange: () => void;
}

/** What was learnt, on the options page. */
export function Learnt({ client, say, on, onChange }: LearntProps) {
  const [memories, setMemories] = useState<readonly MemoryRow[]>([]);
  const refresh = useCallback(async () => {
    const answer = await client.call({ kind: "list-memories" });
    if (answer.kind === "memories") setMemories(answer.memories);
  }, [client]);
  useEffect(() => void refresh(), [refresh]);

  async function change(call: PanelCall, text: string): Promise<void> {
    const answer = await client.call(call);
    say(answer.kind === "problem" ? { tone: "problem", text: answer.text } : { tone: "info", text });
    await refresh();
    onChange();
  }

  return (
    <MemoryList
      on={on}
      memories={memories}
      onSwitch={(next) =>
        void change({ kind: "learn", on: next }, next ? "I learn from what you send." : "Nothing is learnt any more.")
      }
      onForget={(memory) =>
        void change(
          { kind: "forget-memories", ...(memory ? { macroId: memory.macroId } : {}) },
          memory ? `What “${memory.title}” answered is erased.` : "Everything learnt is erased.",
        )
      }
    />
  );
}
