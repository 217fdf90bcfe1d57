// Tells own-side lines that left this composer from those that merely stand under the same name. A line seen on the
// first look stood there before us; one that appears later is ours when we sent its words, or when the composer held
// them until a moment ago.
import type { AuthorRole, MessageId, Origin } from "../transcript/message";
import { isSameWords } from "../transcript/same-words";
import type { EpochMs } from "../transcript/time";

/** A composer's text counts for rows that appear within this many milliseconds of its leaving. */
const FRESH = 15_000;

export interface OwnSideLine {
  readonly id: MessageId;
  readonly role: AuthorRole;
  readonly text: string;
  /** Rows below it were there before: it is older than what we know. */
  readonly older: boolean;
}

export function createLinesFromHere() {
  const origins = new Map<MessageId, Origin>();
  let claimed = false;
  let left: { text: string; at: EpochMs }[] = [];

  const isOurs = (text: string, now: EpochMs): boolean => {
    left = left.filter(({ at }) => now - at < FRESH);
    const at = left.findIndex((one) => isSameWords(one.text, text));
    return at !== -1;
  };

  return {
    /** Words that leave, or just left, this composer. */
    leaves(text: string, at: EpochMs): void {
      if (text.trim() !== "") left = [...left.slice(-9), { text, at }];
    },
    thatWasMe(id: MessageId): void {
      origins.set(id, "here");
      claimed = true;
    },
    /** Whether a line was claimed since this was last asked: messages made before must be made again. */
    changed(): boolean {
      const was = claimed;
      claimed = false;
      return was;
    },
    /** These words just left this composer. */
    leftWith: (text: string, now: EpochMs): boolean => left.length > 0 && isOurs(text, now),
    forget(): void {
      origins.clear();
      left = [];
    },
    originOf({ id, role, text, older }: OwnSideLine, first: boolean, now: EpochMs): Origin | undefined {
      if (role === "bot") return "elsewhere";
      if (role !== "agent") return undefined;
      const known = origins.get(id);
      if (known) return known;
      const origin = first || older ? "unknown" : isOurs(text, now) ? "here" : "elsewhere";
      origins.set(id, origin);
      return origin;
    },
  };
}

export type LinesFromHere = ReturnType<typeof createLinesFromHere>;
