import { type FormEvent, useState } from "react";
import { CHAT_LENGTH } from "../../lib/macros/chat-length";
import { durationMs } from "../../lib/transcript/time";
import type { Workspace } from "../../lib/workspaces/workspace";

export interface WorkspaceFormProps {
  readonly workspace: Workspace;
  readonly onSave: (workspace: Workspace) => void;
}

/** What this client's chats need to know: names, how long a customer may wait and a message may be. */
export function WorkspaceForm({ workspace, onSave }: WorkspaceFormProps) {
  const [name, setName] = useState(workspace.name);
  const [agent, setAgent] = useState(workspace.placeholders.agent_name ?? "");
  const [company, setCompany] = useState(workspace.placeholders.company ?? "");
  const [seconds, setSeconds] = useState(workspace.replyTarget / 1000);
  const [length, setLength] = useState(workspace.chatLength);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const placeholders = { ...workspace.placeholders, agent_name: agent.trim(), company: company.trim() };
    onSave({
      ...workspace,
      name: name.trim() || workspace.name,
      replyTarget: durationMs(seconds * 1000),
      chatLength: length,
      placeholders,
    });
  };
  return (
    <form aria-label="Workspace" onSubmit={submit}>
      <label>
        Workspace name
        <input value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
      </label>
      <label>
        Your name, as customers read it
        <input value={agent} maxLength={100} onChange={(event) => setAgent(event.target.value)} />
      </label>
      <label>
        Company
        <input value={company} maxLength={100} onChange={(event) => setCompany(event.target.value)} />
      </label>
      <label>
        Reply at least every {seconds} seconds
        <input
          type="range"
          aria-label="Reply target in seconds"
          min={60}
          max={90}
          step={5}
          value={seconds}
          onChange={(event) => setSeconds(Number(event.target.value))}
        />
      </label>
      <label>
        Longest chat message, in characters
        <input
          type="number"
          required
          min={CHAT_LENGTH.shortest}
          max={CHAT_LENGTH.longest}
          step={1}
          value={Number.isNaN(length) ? "" : length}
          onChange={(event) => setLength(event.target.valueAsNumber)}
        />
      </label>
      <p className="secondary">
        Longer paragraphs of a macro become two messages, cut where a sentence ends. From {CHAT_LENGTH.shortest} to{" "}
        {CHAT_LENGTH.longest}; a macro's own length goes before it.
      </p>
      <button type="submit">Save settings</button>
    </form>
  );
}
