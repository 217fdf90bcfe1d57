import type { PanelState } from "../../lib/wire/panel-messages";
import { driftWords, SIGN_WORDS } from "./profile-words";

export type Reading = Pick<
  PanelState,
  "health" | "reasons" | "counts" | "conversation" | "connected" | "composer" | "profile" | "signs"
>;

const WORD = {
  read: "Reading this chat",
  probable: "Reading this chat, not fully sure",
  unsure: "Can't read this page",
  "no-chat": "No chat open",
};

const BOX = {
  public: "The reply box is there and goes to the customer.",
  note: "The reply box is set to private note.",
  unknown: "I can't tell whether the reply box is for a note or for the customer.",
  locked: "The reply box is locked.",
  none: "I don't see a reply box.",
  several: "I see more than one reply box.",
};

const count = (name: string, number: number | undefined): string[] => (number ? [`${name} ${number}`] : []);

/** What the page is understood to be: who said how much, or why not. */
export function ReadingLine({ health, reasons, counts, conversation, connected, composer, profile, signs }: Reading) {
  if (!connected) return null;
  const drift = profile && driftWords(profile);
  const said = [...(drift ? [drift] : []), ...signs.map((sign) => SIGN_WORDS[sign])];
  const parts = [
    ...count(conversation?.customerName ?? "customer", counts.customer),
    ...count("bot", counts.bot),
    ...count("your side", counts.agent),
    ...count("notes", counts.note),
    ...count("unclear", counts.unknown),
  ];
  return (
    <>
      {said.length > 0 && (
        <p className="reading-said" role="status">
          {said.join(" ")}
        </p>
      )}
      <details className={`reading reading-${drift && health === "read" ? "probable" : health}`}>
        <summary>
          <span className="dot" aria-hidden="true" /> {WORD[health]}
          {parts.length > 0 && <span className="secondary"> · {parts.join(", ")}</span>}
        </summary>
        {(health === "read" || health === "probable") && (
          <p className="secondary">
            {profile && !drift && `${profile.name} profile. `}
            {BOX[composer.mode]}
          </p>
        )}
        {health === "unsure" && <p>I can't tell who wrote what here, so I show nothing and send nothing.</p>}
        {health === "no-chat" && <p>Open a conversation and I'll read along.</p>}
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
