import type { PanelState } from "../../lib/wire/panel-messages";
import { driftWords, SIGN_WORDS } from "./profile-words";

export interface Reading
  extends Pick<
    PanelState,
    "health" | "reasons" | "counts" | "conversation" | "connected" | "composer" | "profile" | "signs"
  > {
  /** Starts teaching this page; absent while it is being taught. */
  readonly onTeach?: () => void;
}

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
export function ReadingLine(reading: Reading) {
  const { health, reasons, counts, conversation, connected, composer, profile, signs, onTeach } = reading;
  if (!connected) return null;
  const own = profile?.source !== undefined;
  const unread = health === "unsure" || (health !== "no-chat" && composer.mode === "none");
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
            {profile && !drift && (own ? `Read as you ${profile.source} it. ` : `${profile.name} profile. `)}
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
        {onTeach && !unread && (
          <button type="button" className="quiet" onClick={onTeach}>
            {own ? "Correct how I read this page" : "Teach Chatside this page"}
          </button>
        )}
      </details>
      {onTeach && unread && (
        <p className="nudge">
          {health === "unsure" ? "Show me what is what here, once." : "Show me where you write replies, once."}
          <button type="button" className="quiet" onClick={onTeach}>
            Teach Chatside this page
          </button>
        </p>
      )}
    </>
  );
}
