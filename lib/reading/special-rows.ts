// Rows of neither side: the desk's own lines, notes nobody outside sees, and machines.
import { isYellowish } from "./colours";
import {
  AGENT_TOKENS,
  BOT_SAID,
  BOT_TOKENS,
  CUSTOMER_TOKENS,
  LOCK_SAID,
  NOTE_SAID,
  NOTE_TOKENS,
  SYSTEM_SAID,
  SYSTEM_TOKENS,
} from "./role-words";
import type { RowFacts } from "./row-facts";
import { SYSTEM_VERBS } from "./row-words";
import type { Scene } from "./scene";
import { anyOf, foldWords, says, saysOnly } from "./word-list";

/** The desk's own lines are no longer than this. */
const LINE = 160;

export function isNote(row: RowFacts, words: readonly string[]): boolean {
  if (anyOf(words, NOTE_TOKENS)) return true;
  return (row.said ?? []).some((text) => text.length < 60 && (says(text, NOTE_SAID) || saysOnly(text, LOCK_SAID)));
}

/** "Bot Wang" may be a person of that name: nobody can tell. */
export function isMaybeBot({ author = "" }: RowFacts): boolean {
  const [first, ...rest] = author.split(/\s+/);
  return (
    /^(?:bot|ai|auto)$/i.test(first ?? "") &&
    rest.length > 0 &&
    rest.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) &&
    !says(rest.join(" "), BOT_SAID)
  );
}

export function isBot(row: RowFacts, words: readonly string[], scene: Scene): boolean {
  const author = foldWords(row.author ?? "");
  if (author !== "" && author === scene.customer) return false;
  if (anyOf(words, CUSTOMER_TOKENS)) return false;
  if (anyOf(words, BOT_TOKENS) || says(author, BOT_SAID)) return true;
  return (row.said ?? []).some(
    (text) => text.length < 60 && text !== row.author && says(text.replace(row.text, " "), BOT_SAID),
  );
}

/** How rows that somebody wrote are drawn: what the desk's own lines are held against. */
export interface Usual {
  readonly surfaces: boolean;
  readonly authors: boolean;
  readonly size: number;
  readonly sides: boolean;
}

export function usualOf(rows: readonly RowFacts[]): Usual {
  const share = (test: (row: RowFacts) => boolean) => rows.filter(test).length / Math.max(1, rows.length);
  const sizes = rows.map(({ look }) => look?.size ?? 0).sort((a, b) => a - b);
  return {
    surfaces: share(({ look }) => (look?.surface ?? "") !== "") >= 0.5,
    authors: share(({ author }) => author !== undefined) >= 0.5,
    size: sizes[Math.floor(sizes.length * 0.6)] ?? 0,
    sides: share(({ side }) => side === "start" || side === "end") >= 0.5,
  };
}

export function isSystem(row: RowFacts, words: readonly string[], usual: Usual): boolean {
  if (row.author !== undefined && saysOnly(row.author, SYSTEM_SAID)) return true;
  if (row.author !== undefined || row.text.length > LINE || row.sentHere) return false;
  const sided = anyOf(words, CUSTOMER_TOKENS) || anyOf(words, AGENT_TOKENS);
  if (anyOf(words, SYSTEM_TOKENS) && !sided) return true;
  const verbs = says(row.text, SYSTEM_VERBS);
  const bare = usual.surfaces && (row.look?.surface ?? "") === "";
  const small = (row.look?.size ?? usual.size) < usual.size;
  if (row.side === "center" && (usual.sides || verbs || bare || small)) return true;
  if (sided) return false;
  return verbs && (bare || small || usual.authors || (usual.sides && row.side === undefined)) && !/[?]$/.test(row.text);
}

/** Among own rows, a few on yellow ground are notes. */
export function notesByColour(rows: readonly RowFacts[], own: readonly number[]): ReadonlySet<number> {
  const yellow = own.filter((index) => isYellowish(rows[index]?.look?.surface ?? ""));
  const others = own.filter((index) => !yellow.includes(index));
  return new Set(yellow.length > 0 && others.length > 0 ? yellow : []);
}
