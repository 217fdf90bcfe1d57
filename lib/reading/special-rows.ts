// Rows of neither side: the desk's own lines, notes nobody outside sees, and machines.
import { HATCHED } from "./block";
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
import { anyOf, foldWords, says, saysOnly, wordList } from "./word-list";

const DESK_NOUNS = /* @__PURE__ */ wordList(
  "chat, conversation, ticket, case, status, priority, gespräch, unterhaltung, anfrage, discussion, demande, conversación, caso, conversa, conversazione, caso, gesprek, rozmowa, zgłoszenie, sohbet, görüşme, talep, συνομιλία, αίτημα, чат, диалог, обращение, разговор, المحادثة, التذكرة, שיחה, השיחה, פנייה, बातचीत, चैट, टिकट, 会话, 会話, 对话, 對話, 工单, チャット, チケット, 대화, 채팅, 상담",
);
/** The desk's own lines are no longer than this. */
const LINE = 160;

export function isNote(row: RowFacts, words: readonly string[]): boolean {
  if (anyOf(words, NOTE_TOKENS)) return true;
  return (row.said ?? []).some((text) => text.length < 60 && (says(text, NOTE_SAID) || saysOnly(text, LOCK_SAID)));
}

/** A badge that programs have in some apps, and messages that came through an app in others. */
const hasAppBadge = ({ said = [] }: RowFacts): boolean => said.some((text) => /^\W*app\W*$/i.test(text));

/** "Bot Wang" may be a person of that name, and so may Jira with an app's badge: nobody can tell. */
export function isMaybeBot(row: RowFacts, customer: string | undefined): boolean {
  const { author = "" } = row;
  if (author !== "" && foldWords(author) !== customer && hasAppBadge(row) && !/bot$/i.test(author)) return true;
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
  if (/bot$/i.test(author) && hasAppBadge(row)) return true;
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
  /** First names of who writes here. */
  readonly names: ReadonlySet<string>;
}

export function usualOf(rows: readonly RowFacts[]): Usual {
  const share = (test: (row: RowFacts) => boolean) => rows.filter(test).length / Math.max(1, rows.length);
  const sizes = rows.map(({ look }) => look?.size ?? 0).sort((a, b) => a - b);
  return {
    surfaces: share(({ look }) => (look?.surface ?? "") !== "") >= 0.5,
    authors: share(({ author }) => author !== undefined) >= 0.5,
    size: sizes[Math.floor(sizes.length * 0.6)] ?? 0,
    names: new Set(
      rows
        .flatMap(({ author }) =>
          foldWords(author ?? "")
            .split(" ")
            .slice(0, 1),
        )
        .filter(Boolean),
    ),
    sides: share(({ side }) => side === "start" || side === "end") >= 0.5,
  };
}

/** Begins with somebody's name or with the chat itself: a sentence about it, not one that is said in it. */
function tellsOfDesk(text: string, { names }: Usual): boolean {
  const [first = "", second = ""] = foldWords(text).split(" ");
  return (
    names.has(first) ||
    [first, second].some((word) => DESK_NOUNS.words.has(word)) ||
    says(text.slice(0, 12), DESK_NOUNS)
  );
}

/** The desk's own word in a name is a person's or a team's, too: something else must say the same. */
function isSignedByDesk(row: RowFacts, author: string, words: readonly string[], usual: Usual): boolean {
  if (!says(author, SYSTEM_SAID)) return false;
  const bare = usual.surfaces && (row.look?.surface ?? "") === "";
  return anyOf(words, SYSTEM_TOKENS) || (says(row.text, SYSTEM_VERBS) && (bare || row.side === "center"));
}

export function isSystem(row: RowFacts, words: readonly string[], usual: Usual): boolean {
  if (row.author !== undefined && saysOnly(row.author, SYSTEM_SAID)) return true;
  if (row.text.length > LINE || row.sentHere) return false;
  const sided = anyOf(words, CUSTOMER_TOKENS) || anyOf(words, AGENT_TOKENS);
  if (row.author !== undefined) return !sided && isSignedByDesk(row, row.author, words, usual);
  if (anyOf(words, SYSTEM_TOKENS) && !sided) return true;
  const verbs = says(row.text, SYSTEM_VERBS);
  const bare = usual.surfaces && (row.look?.surface ?? "") === "";
  const small = (row.look?.size ?? usual.size) < usual.size;
  if (row.side === "center" && (usual.sides || verbs || bare || small)) return true;
  if (sided) return false;
  return (
    verbs &&
    (bare || small || (usual.authors && tellsOfDesk(row.text, usual)) || (usual.sides && row.side === undefined)) &&
    !/[?]$/.test(row.text)
  );
}

/** Yellow or hatched: not meant for everybody. */
const isSetApart = (surface: string): boolean => isYellowish(surface) || surface.startsWith(HATCHED);

/** Among own rows, the few on such a ground are notes; where they are as many as the others, nobody can tell. */
export function notesByColour(
  rows: readonly RowFacts[],
  own: readonly number[],
): ReadonlyMap<number, "note" | "unknown"> {
  const apart = own.filter((index) => isSetApart(rows[index]?.look?.surface ?? ""));
  const others = own.filter((index) => !apart.includes(index));
  if (apart.length === 0 || others.length === 0 || apart.length > others.length) return new Map();
  const role = apart.length < others.length ? "note" : "unknown";
  return new Map(apart.map((index) => [index, role]));
}
