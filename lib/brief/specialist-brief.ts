// What a specialist needs to know to help at once: made of what stands in the chat, for the agent to read and change.
import type { Message } from "../transcript/message";
import { plainLine } from "../transcript/plain-line";
import type { DurationMs } from "../transcript/time";
import type { Brief, ValueKind } from "./brief";

export interface SpecialistFacts {
  readonly client: string;
  /** Host name of the desk. */
  readonly host: string;
  readonly channel: "live" | "messaging";
  /** How long the customer has waited, and whether only about so. */
  readonly waited?: { readonly span: DurationMs; readonly approximate: boolean };
  /** How long the agent has searched. */
  readonly searched?: DurationMs;
  /** The customer's lines that nobody has answered, without mere nods. */
  readonly open: readonly Message[];
  readonly brief?: Brief;
}

export interface SpecialistBrief {
  readonly subject: string;
  readonly text: string;
}

/** So many of the customer's open lines, and of what was told, are quoted; none longer than `LONGEST` characters. */
const MOST_LINES = 4;
const LONGEST = 300;
/** What finds a customer's case; who they are and where they live is for the agent to add. */
const KNOWN: Partial<Record<ValueKind, string>> = { order: "order", product: "product", date: "date" };
const HEADS = { live: "Live chat, customer is waiting", messaging: "Messaging, customer expects an answer" } as const;

const quoted = (text: string): string => {
  const line = plainLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};

/** "2 min 10 s", "3 h 5 min": the two largest units, since a specialist reads no figures of a ring. */
function spanOf(span: DurationMs): string {
  const seconds = Math.max(0, Math.floor(span / 1000));
  const parts = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"],
  ] as const;
  const first = parts.findIndex(([count]) => count > 0);
  const shown = first === -1 ? parts.slice(-1) : parts.slice(first, first + 2).filter(([count]) => count > 0);
  return shown.map(([count, unit]) => `${count} ${unit}`).join(" ");
}

/** The customer's own words: why they came, where that is still open, and what they said last. */
function questionOf({ open, brief }: SpecialistFacts): readonly string[] {
  const { reason, questions = [] } = brief ?? {};
  const answers = new Set(questions.map(({ answer }) => answer?.messageId));
  const why = reason && (open.length === 0 || open.some(({ id }) => id === reason.messageId)) ? [reason.text] : [];
  const told = plainLine(why.join(" "));
  const more = open.filter(
    ({ id, text }) => id !== reason?.messageId && !answers.has(id) && !told.includes(plainLine(text)),
  );
  const lines = [...why, ...more.slice(-(MOST_LINES - why.length)).map(({ text }) => text)];
  return (lines.length > 0 ? lines : open.slice(-1).map(({ text }) => text)).map(quoted);
}

function knownOf({ brief }: SpecialistFacts): string | undefined {
  const values = (brief?.values ?? []).flatMap(({ kind, text }) =>
    KNOWN[kind] ? [`${KNOWN[kind]} ${quoted(text)}`] : [],
  );
  return values.length === 0 ? undefined : [...new Set(values)].join(", ");
}

function triedOf({ brief, searched }: SpecialistFacts): readonly string[] {
  const asked = (brief?.questions ?? []).flatMap(({ kind, text, answer }) =>
    answer && (kind === "choice" || kind === "other") ? [`Asked: ${quoted(text)} ${quoted(answer.text)}`] : [],
  );
  const told = (brief?.told ?? []).map(({ text }) => `Told: ${quoted(text)}`);
  return [
    ...asked.slice(-MOST_LINES),
    ...told.slice(-MOST_LINES),
    ...(searched === undefined ? [] : [`Searched for ${spanOf(searched)}.`]),
  ];
}

/** The brief as it is offered for editing; it holds nothing that does not stand in the chat. */
export function specialistBrief(facts: SpecialistFacts): SpecialistBrief {
  const { client, host, channel, waited } = facts;
  const question = questionOf(facts);
  const known = knownOf(facts);
  const tried = triedOf(facts);
  const parts = [
    [
      `${HEADS[channel]}.`,
      `Client: ${plainLine(client)} (${host})`,
      ...(waited ? [`Waiting for: ${waited.approximate ? "about " : ""}${spanOf(waited.span)}`] : []),
    ],
    [
      "The customer asks:",
      ...(question.length > 0 ? question.map((line) => `> ${line}`) : ["> (not found in the chat)"]),
    ],
    ...(known === undefined ? [] : [[`Known: ${known}`]]),
    ["Tried so far:", ...(tried.length > 0 ? tried.map((line) => `- ${line}`) : ["- nothing yet"])],
  ];
  return {
    subject: `${HEADS[channel]}: ${plainLine(client)}`,
    text: parts.map((lines) => lines.join("\n")).join("\n\n"),
  };
}
