import { isCourtesy } from "./courtesy-words";
import { cutWords } from "./cut-words";
import { expandWord } from "./expand-word";
import { firstAtLeast } from "./first-at-least";
import type { MacroId, MacroUse } from "./macro";
import { ENTRY, type MacroIndex } from "./macro-index";
import { type MessageMemory, recallMacros } from "./message-memory";
import { rankMacros } from "./rank-macros";

/** A macro that may answer a message, and why. */
export interface Suggestion {
  readonly macroId: MacroId;
  /** Words of the message, as the customer wrote them, the most telling first. */
  readonly because: readonly string[];
  /** It answered messages like this one before. */
  readonly learned: boolean;
}

export interface SuggestOptions {
  readonly uses: ReadonlyMap<MacroId, MacroUse>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly limit: number;
}

/** Less is chance: nineteen of twenty right answers are above. */
const LEAST = 0.22;
/** What having answered the like before counts, and how much more a close likeness than a faint one. */
const MEMORY = 1.2;
const CLOSENESS = 1.5;
const LOOKED_AT = 60;
/** Letters of a message that are looked at; what it is about comes early. */
const LONGEST = 1200;
const REASONS = 3;
const WORD = /[\p{L}\p{N}\p{M}'’]+/gu;

function hasSlot(entries: readonly number[], slot: number): boolean {
  return Math.floor((entries[firstAtLeast(entries, slot * ENTRY)] ?? -1) / ENTRY) === slot;
}

interface Asked {
  readonly word: string;
  readonly written: string;
}

/** The message's words that say something, each with how it was written. */
function askedWords(message: string): Asked[] {
  const asked = new Map<string, string>();
  for (const written of message.match(WORD) ?? []) {
    const words = cutWords(written);
    for (const word of words) {
      if (isCourtesy(word) || /^\p{N}+$/u.test(word) || asked.has(word)) continue;
      asked.set(word, words.length > 1 ? word : written.toLowerCase());
    }
  }
  return [...asked].map(([word, written]) => ({ word, written }));
}

/** Which of the words a macro has, in this or another form, rare ones first. */
function reasonsFor(index: MacroIndex, slot: number | undefined, asked: readonly Asked[]): string[] {
  if (slot === undefined) return [];
  const reasons = asked.flatMap(({ word, written }) => {
    const meanings = expandWord(index, { typed: word }, true);
    const stands = meanings.some(({ posting }) => hasSlot(posting.head, slot) || hasSlot(posting.body, slot));
    const places = meanings.reduce((sum, { posting }) => sum + posting.head.length + posting.body.length, 0);
    return stands ? [{ written, places }] : [];
  });
  return reasons.sort((a, b) => a.places - b.places).map(({ written }) => written);
}

/**
 * The macros that may answer a customer's message, best first: its words are looked for in all macros, and among the
 * messages they answered before. None where the message asks nothing that the library knows.
 */
export function suggestMacros(
  index: MacroIndex,
  memory: MessageMemory,
  message: string,
  { uses, now, limit }: SuggestOptions,
): readonly Suggestion[] {
  const text = message.slice(0, LONGEST);
  const asked = askedWords(text);
  if (asked.length === 0) return [];
  // What no macro has says nothing about which one is meant, only that maybe none is.
  const known = asked.filter(({ word }) => expandWord(index, { typed: word }, true).length > 0);
  const share = Math.sqrt(known.length / asked.length);
  const words = known.map(({ word }) => word).join(" ");
  const scores = new Map<MacroId, number>();
  for (const { macroId, score } of rankMacros(index, words, { uses, now, limit: LOOKED_AT, isMessage: true })) {
    scores.set(macroId, score * share);
  }
  const recalled = new Map<MacroId, readonly string[]>();
  for (const { macroId, score, shared } of recallMacros(
    memory,
    asked.map(({ word }) => word),
  )) {
    if (!index.slotOf.has(macroId)) continue;
    scores.set(macroId, (scores.get(macroId) ?? 0) + MEMORY * score ** CLOSENESS);
    recalled.set(macroId, shared);
  }
  const writtenAs = new Map(asked.map(({ word, written }) => [word, written]));
  return [...scores]
    .filter(([, score]) => score >= LEAST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .flatMap(([macroId]) => {
      const learned = recalled.get(macroId);
      const found = reasonsFor(index, index.slotOf.get(macroId), asked);
      const because = [...new Set([...(learned ?? []).map((word) => writtenAs.get(word) ?? word), ...found])];
      return because.length > 0
        ? [{ macroId, because: because.slice(0, REASONS), learned: learned !== undefined }]
        : [];
    });
}
