import type { PanelState } from "../../lib/wire/panel-messages";

export type Reading = Pick<PanelState, "health" | "reasons" | "counts" | "conversation" | "connected">;

const WORD = {
  read: "Reading this chat",
  probable: "Reading this chat, not fully sure",
  unsure: "Can't read this page",
  "no-chat": "No chat open",
};

const count = (name: string, number: number | undefined): string[] => (number ? [`${name} ${number}`] : []);

/** What the page is understood to be: who said how much, or why not. */
export function ReadingLine({ health, reasons, counts, conversation, connected }: Reading) {
  if (!connected) return null;
  const parts = [
    ...count(conversation?.customerName ?? "customer", counts.customer),
    ...count("bot", counts.bot),
    ...count("your side", counts.agent),
    ...count("notes", counts.note),
    ...count("unclear", counts.unknown),
  ];
  return (
    <details className={`reading reading-${health}`}>
      <summary>
        <span className="dot" aria-hidden="true" /> {WORD[health]}
        {parts.length > 0 && <span className="secondary"> · {parts.join(", ")}</span>}
      </summary>
      {health === "unsure" && <p>I can't tell who wrote what here, so I show nothing and send nothing.</p>}
      {health === "no-chat" && <p>Open a conversation and I'll read along.</p>}
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
