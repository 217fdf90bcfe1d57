// How a tab is read, in words: one row for each part. The same rows are shown and copied, so that nobody hands on what
// they have not seen; no name, text, key or address of a conversation is in them.
import type { PageDetails, PartFound } from "../../lib/sites/page-details";
import type { PanelState } from "../../lib/wire/panel-messages";
import type { FrameHealth, TabHealth } from "../../lib/wire/tab-health";

export interface HealthRow {
  readonly name: string;
  readonly words: string;
}

type Told = Pick<
  PanelState,
  "health" | "counts" | "authors" | "composer" | "profile" | "bindings" | "mac" | "site" | "ownSend"
>;

const BY = {
  profile: "by its profile",
  looks: "by its looks",
  history: "as a ticket's history",
  form: "as a reply form of its own",
  nothing: "not found",
} as const;

const KNOWN = {
  verified: "seen live",
  "from-source": "read in the product's source",
  "third-party": "seen in others' work",
  guess: "a guess",
} as const;

const MODE = {
  public: "goes to the customer",
  note: "set to private note",
  unknown: "note or public, not known",
  locked: "locked",
  none: "not there",
  several: "more than one",
} as const;

const PAGE_KEY = {
  enter: "the desk sends on Enter",
  "ctrl-enter": "the desk sends on Ctrl+Enter",
  unknown: "the desk's own key is not known",
  none: "the desk has no key of its own",
} as const;

const sureness = (confidence: number): string =>
  `${confidence >= 0.8 ? "sure" : confidence >= 0.55 ? "probable" : "unsure"} (${Math.round(confidence * 100)} %)`;

const joined = (parts: readonly (string | undefined | false)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== "").join(", ");

function foundWords(part: PartFound): string {
  if (part.by === "nothing") return BY.nothing;
  return joined([
    BY[part.by],
    part.rule !== undefined && `rule ${part.rule}`,
    part.known && `known from: ${KNOWN[part.known]}`,
    sureness(part.confidence),
    part.element,
  ]);
}

function readBy(profile: Told["profile"], page: PageDetails | undefined): string {
  if (!profile) return "its looks (universal reading, no profile fits)";
  if (!page?.profile) return "a profile";
  const { id, version, source, drifted } = page.profile;
  return joined([
    // The name of one that a person taught may be any page's words.
    source === "shipped" ? `${profile.name} profile` : `profile ${id}`,
    `version ${version}`,
    source,
    drifted.length > 0 ? `changed: ${drifted.join(", ")}` : "no drift",
  ]);
}

function messageWords({ counts }: Told, page: PageDetails | undefined): string {
  const roles = (["customer", "agent", "bot", "system", "note"] as const).flatMap((role) =>
    counts[role] ? [`${role} ${counts[role]}`] : [],
  );
  return joined([
    ...roles,
    `undecided ${counts.unknown ?? 0}`,
    page?.list.several && "two lists look alike",
    page && `${page.list.rows} rows ${foundWords(page.list)}`,
  ]);
}

function sendWords({ send }: PageDetails, empty: boolean): string {
  const control = send.element ? foundWords(send) : "no send button found";
  return joined([control, send.off && (empty ? "off while the box is empty" : "switched off now"), PAGE_KEY[send.key]]);
}

const frameWords = ({ host, top, health, conversation, composer, chosen }: FrameHealth): string =>
  joined([
    `${top ? "page" : "frame"} ${host || "(no host)"}`,
    health,
    conversation && "holds the chat",
    composer !== "none" && composer !== "elsewhere" && "holds a reply box",
    chosen && "shown here",
  ]);

/** Everything that is known of how this tab is read, row by row. */
export function healthRows(state: Told, { page, frames, keyKind, unparsed }: TabHealth): readonly HealthRow[] {
  const rows: HealthRow[] = [
    { name: "Read by", words: readBy(state.profile, page) },
    { name: "Messages", words: messageWords(state, page) },
  ];
  if (page) {
    rows.push(
      {
        name: "Who wrote what",
        words: [foundWords(page.roles), ...page.roles.reasons].join(". ").replaceAll("..", "."),
      },
      {
        name: "Reply box",
        words: joined([MODE[state.composer.mode], foundWords(page.composer), page.composer.family]),
      },
      {
        name: "Sending",
        words: joined([sendWords(page, state.composer.empty), page.offline && "the desk says it is offline"]),
      },
    );
  } else rows.push({ name: "Page", words: "did not answer; reload it if this stays" });
  if (unparsed > 0) rows.push({ name: "Not understood", words: `${unparsed} of the things the page said` });
  rows.push({
    name: "This chat",
    words: !keyKind
      ? "none open"
      : keyKind === "hard"
        ? "known by the desk's own id"
        : "known by names and first lines only, so plans rest when you switch",
  });
  rows.push({
    name: "Keys",
    words: joined([
      `send ${state.mac ? "⌘+Enter" : "Ctrl+Enter"}`,
      `your own text with it: ${state.ownSend ? "on" : "off"}`,
      `panel ${state.bindings.toggle || "not set"}`,
      `search ${state.bindings.search || "not set"}`,
    ]),
  });
  frames.forEach((frame, index) => {
    rows.push({ name: frames.length > 1 ? `Frame ${index + 1}` : "Frame", words: frameWords(frame) });
  });
  return rows;
}
