import type { PanelState } from "../../lib/wire/panel-messages";

type Told = Pick<PanelState, "health" | "counts" | "authors" | "composer" | "profile">;

const BOX: Readonly<Record<PanelState["composer"]["mode"], string>> = {
  public: "reply box ready",
  note: "reply box set to private note",
  unknown: "reply box note or public?",
  locked: "reply box locked",
  none: "no reply box",
  several: "several reply boxes",
};

const some = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

/** Who said how much, by name of the role: what every row is counted under. */
const messageCount = (counts: PanelState["counts"]): number =>
  Object.values(counts).reduce((sum, number) => sum + (number ?? 0), 0);

/**
 * How the page is read, in one line; nothing where it is not read. The last part is the one to see where there is little room.
 * @example readingWords(state) // ["Chatwoot profile, 24 messages, 3 authors,", "reply box ready"]
 */
export function readingWords({ health, counts, authors, composer, profile }: Told): [string, string] | undefined {
  if (health !== "read" && health !== "probable") return undefined;
  const by = profile
    ? profile.source
      ? `Read as you ${profile.source} it`
      : `${profile.name} profile`
    : health === "read"
      ? "Read by its looks"
      : "Read by its looks, not fully sure";
  return [`${[by, some(messageCount(counts), "message"), some(authors, "author")].join(", ")},`, BOX[composer.mode]];
}
