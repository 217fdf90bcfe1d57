import { type FormEvent, useState } from "react";
import { CHAT_LENGTH } from "../../lib/macros/chat-length";
import { FIRST_TONE } from "../../lib/words/tone";
import type { Workspace } from "../../lib/workspaces/workspace";
import { HoursFields } from "./hours-fields";
import { TargetsFields } from "./targets-fields";
import { ToneField } from "./tone-field";

export interface WorkspaceFormProps {
  readonly workspace: Workspace;
  /** The time zone of this machine. */
  readonly zone: string;
  readonly onSave: (workspace: Workspace) => void;
}

interface LengthFieldProps {
  readonly label: string;
  /** NaN while nothing is in the field. */
  readonly value: number;
  readonly onChange: (length: number) => void;
}

const LengthField = ({ label, value, onChange }: LengthFieldProps) => (
  <label>
    {label}
    <input
      type="number"
      required
      min={CHAT_LENGTH.shortest}
      max={CHAT_LENGTH.longest}
      step={1}
      value={Number.isNaN(value) ? "" : value}
      onChange={(event) => onChange(event.target.valueAsNumber)}
    />
  </label>
);

/** What this client's chats need to know: names, how long a customer may wait, a message may be, and when somebody is there. */
export function WorkspaceForm({ workspace, zone, onSave }: WorkspaceFormProps) {
  const [name, setName] = useState(workspace.name);
  const [agent, setAgent] = useState(workspace.placeholders.agent_name ?? "");
  const [company, setCompany] = useState(workspace.placeholders.company ?? "");
  const [tone, setTone] = useState(workspace.tone ?? FIRST_TONE);
  const [targets, setTargets] = useState(workspace.targets);
  const [hours, setHours] = useState(workspace.hours);
  const [length, setLength] = useState(workspace.chatLength);
  const [messaging, setMessaging] = useState(workspace.messagingLength);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const placeholders = { ...workspace.placeholders, agent_name: agent.trim(), company: company.trim() };
    const { hours: _, tone: __, ...rest } = workspace;
    onSave({
      ...rest,
      name: name.trim() || workspace.name,
      ...(tone === FIRST_TONE ? {} : { tone }),
      targets,
      chatLength: length,
      messagingLength: messaging,
      ...(hours ? { hours } : {}),
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
      <ToneField tone={tone} onChange={setTone} />
      <LengthField label="Longest chat message, in characters" value={length} onChange={setLength} />
      <LengthField label="Longest message in messaging, in characters" value={messaging} onChange={setMessaging} />
      <p className="secondary">
        Longer paragraphs of a macro become two messages, cut where a sentence ends. From {CHAT_LENGTH.shortest} to{" "}
        {CHAT_LENGTH.longest}; a macro's own length goes before it.
      </p>
      <TargetsFields targets={targets} onChange={setTargets} />
      <HoursFields hours={hours} zone={zone} onChange={setHours} />
      <button type="submit">Save settings</button>
    </form>
  );
}
