// Which messages a macro has answered, as words: a new message is compared with all of them.
import type { MacroId } from "./macro";
import { stemOf } from "./word-stems";

/** What is kept of the messages that one macro answered, the newest last; each is its words with a space between. */
export interface RememberedMessages {
  readonly macroId: MacroId;
  readonly messages: readonly string[];
}

/** As many messages of one macro as are kept. */
export const MOST_MESSAGES = 30;
/** The best messages of a macro that count, and what each of them counts. */
const COUNTED = [1, 0.35, 0.2];

interface Known {
  readonly macroId: MacroId;
  readonly stems: readonly string[];
}

export interface MessageMemory {
  readonly messages: readonly Known[];
  /** Stem -> messages that have it. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** A macro whose messages are like the one asked about. */
export interface Recalled {
  readonly macroId: MacroId;
  /** 0 to about 1.5. */
  readonly score: number;
  /** The words of the message that the likest one has, too, rare ones first. */
  readonly shared: readonly string[];
}

const stemsOf = (words: readonly string[]): string[] => [...new Set(words.map(stemOf))];

export function buildMemory(remembered: Iterable<RememberedMessages>): MessageMemory {
  const known: Known[] = [];
  const places = new Map<string, number[]>();
  for (const { macroId, messages } of remembered) {
    for (const message of messages) {
      const stems = stemsOf(message.split(" "));
      for (const stem of stems) {
        const of = places.get(stem);
        if (of) of.push(known.length);
        else places.set(stem, [known.length]);
      }
      known.push({ macroId, stems });
    }
  }
  return { messages: known, places };
}

interface Like {
  readonly place: number;
  readonly like: number;
}

function scoreOf(likes: readonly Like[]): number {
  return COUNTED.reduce((sum, counts, at) => sum + counts * (likes[at]?.like ?? 0), 0);
}

/** The macros that answered messages of the same words: cosine over words, rare ones counting more. */
export function recallMacros({ messages, places }: MessageMemory, words: readonly string[]): readonly Recalled[] {
  const weightOf = (stem: string) => Math.log(1 + messages.length / (1 + (places.get(stem)?.length ?? 0)));
  const asked = stemsOf(words);
  const length = Math.hypot(...asked.map(weightOf));
  const sums = new Map<number, number>();
  for (const stem of asked) {
    const weight = weightOf(stem) ** 2;
    for (const place of places.get(stem) ?? []) sums.set(place, (sums.get(place) ?? 0) + weight);
  }
  const likes = new Map<MacroId, Like[]>();
  for (const [place, sum] of sums) {
    const known = messages[place];
    if (!known) continue;
    const like = sum / (length * Math.hypot(...known.stems.map(weightOf)) || 1);
    const all = likes.get(known.macroId);
    if (all) all.push({ place, like });
    else likes.set(known.macroId, [{ place, like }]);
  }
  const recalled = [...likes].map(([macroId, all]): Recalled => {
    const best = all.sort((a, b) => b.like - a.like);
    const likest = new Set(messages[best[0]?.place ?? -1]?.stems);
    const shared = words.filter((word) => likest.has(stemOf(word)));
    return {
      macroId,
      score: scoreOf(best),
      shared: shared.sort((a, b) => weightOf(stemOf(b)) - weightOf(stemOf(a))),
    };
  });
  return recalled.sort((a, b) => b.score - a.score || (a.macroId < b.macroId ? -1 : 1));
}
