import { QuickMacro } from "../../components/macros/quick-macro";
import type { PanelState } from "../../lib/wire/panel-messages";
import type { useQuickMacro } from "./use-quick-macro";

export interface QuickCardProps {
  readonly quick: ReturnType<typeof useQuickMacro>;
  readonly workspace: PanelState["workspace"];
  readonly saveKey: string;
}

/** The small form of a macro that is written without leaving the chat. */
export function QuickCard({ quick, workspace, saveKey }: QuickCardProps) {
  const { writing } = quick;
  if (!writing) return null;
  return (
    <QuickMacro
      title={writing.title}
      {...(writing.macro ? { macro: writing.macro } : {})}
      fields={writing.fields}
      values={workspace.placeholders}
      chatLength={workspace.chatLength}
      saveKey={saveKey}
      quiet={writing.back === true}
      onFields={quick.onFields}
      onSave={quick.onSave}
      onLeave={quick.onLeave}
      onDrop={quick.onDrop}
    />
  );
}
