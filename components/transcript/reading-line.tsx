import { type ReactNode, useRef, useState } from "react";
import type { PanelState } from "../../lib/wire/panel-messages";
import { driftWords } from "./profile-words";
import { readingWords } from "./reading-words";

export interface Reading
  extends Pick<
    PanelState,
    "health" | "reasons" | "counts" | "authors" | "conversation" | "connected" | "composer" | "profile" | "signs"
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

const count = (name: string, number: number | undefined): string[] => (number ? [`${name} ${number}`] : []);

type Source = NonNullable<Reading["profile"]>["source"];

const given = (source: Source): string => `what you ${source === "imported" ? "imported" : "taught me"}`;

/** What to show where a page is not read, or its reply box not found. */
function askWords(unsure: boolean, source: Source): string {
  if (!unsure) return "If you can answer this chat, show me where you write replies, once.";
  if (!source) return "Show me what is what here, once.";
  return `Here ${given(source)} is not enough to tell who wrote what.`;
}

/** What the page is understood to be, in one line; `children` are shown below it once it was opened. */
export function ReadingLine({ children, ...reading }: Reading & { readonly children?: ReactNode }) {
  const { health, reasons, counts, conversation, connected, composer, profile, signs, onTeach } = reading;
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  if (!connected) return null;
  const own = profile?.source !== undefined;
  // A chat that is over, or not yet taken, has no reply box to show.
  const boxMissing =
    composer.mode === "none" && !signs.some((sign) => sign === "closed" || sign === "customer-waiting");
  const unread = health === "unsure" || (health !== "no-chat" && boxMissing);
  const drift = profile && driftWords(profile);
  // Green says that a chunk may go: a note, or a box that can't be written into, is none.
  const isReady = composer.mode === "public" || composer.mode === "none";
  // What is taught is asked below: the details would hide it.
  const teach = () => {
    if (details.current) details.current.open = false;
    onTeach?.();
  };
  const teachWords = own && !drift ? "Correct how I read this page" : "Teach Chatside this page";
  const parts = [
    ...count(conversation?.customerName ?? "customer", counts.customer),
    ...count("bot", counts.bot),
    ...count("your side", counts.agent),
    ...count("notes", counts.note),
    ...count("unclear", counts.unknown),
  ];
  const line = readingWords(reading);
  return (
    <>
      <details
        ref={details}
        className={`reading reading-${health === "read" && (drift || !isReady) ? "probable" : health}`}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          <span className="dot" aria-hidden="true" />{" "}
          <span className={line ? "visually-hidden" : undefined}>{WORD[health]} </span>
          {line && (
            <span className="reading-line">
              <span>{line[0]}</span> <span>{line[1]}</span>
            </span>
          )}
          {parts.length > 0 && <span className="visually-hidden"> ({parts.join(", ")})</span>}
        </summary>
        {health === "unsure" && <p>I can't tell who wrote what here, so I show nothing and send nothing.</p>}
        {health === "no-chat" && (
          <p>
            Open a conversation and I'll read along.
            {own && ` If one is open, ${given(profile.source)} does not fit this page: correct how I read it.`}
          </p>
        )}
        {parts.length > 0 && <p className="secondary">{parts.join(", ")}</p>}
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {open && children}
        {onTeach && !unread && (
          <button type="button" className="quiet" onClick={teach}>
            {teachWords}
          </button>
        )}
      </details>
      {onTeach && unread && (
        <p className="nudge">
          {askWords(health === "unsure", drift ? undefined : profile?.source)}
          <button type="button" className="quiet" onClick={teach}>
            {teachWords}
          </button>
        </p>
      )}
    </>
  );
}
