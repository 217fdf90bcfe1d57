// Who said each row. Rows of one voice (the same name, drawn the same way) are decided together, by all that speaks for
// either side; what does not outweigh its opposite clearly stays unknown, since a wrong role starts a wrong clock.
import type { AuthorRole } from "../transcript/message";
import { hearGrounds, hearLikes, hearOpposites } from "./compare-voices";
import { inheritAuthors } from "./inherit-authors";
import { withOuterWords } from "./outer-words";
import { type EvidenceKind, evidenceOf } from "./role-evidence";
import type { RowFacts } from "./row-facts";
import { lookKeyOf, type RolesAbout, type Scene, sceneOf } from "./scene";
import { isBot, isMaybeBot, isNote, isSystem, notesByColour, usualOf } from "./special-rows";
import { AUTO_PHRASES } from "./speech-words";
import { hear, SURE, type Voice, voiceOf, weigh } from "./voices";
import { foldWords, says } from "./word-list";

/** Roles row by row, and how sure they are (0 to 1) with the reasons a person can read. */
export interface Decision {
  readonly roles: readonly AuthorRole[];
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** The side of every voice that was decided, for rows to come. */
  readonly learned?: ReadonlyMap<string, "customer" | "agent">;
  /** Whose voice each row is in; rows of one voice are decided together. */
  readonly voices?: readonly (string | undefined)[];
}

/** Points of what a person said. */
const TOLD = 40;
/** How sure a reading is that leaves a few rows open. */
const PROBABLE = 0.6;
const NOBODY: RolesAbout = { customerNames: [], ownNames: [], learned: new Map() };

const STRONG: readonly EvidenceKind[] = ["proof", "told", "tokens", "said", "ticks"];

/** Another name, drawn just as the customer is while own rows are not: a second customer or a colleague. */
function isLookalike({ rows: indexes, evidence }: Voice, rows: readonly RowFacts[], scene: Scene): boolean {
  const row = rows[indexes[0] ?? 0];
  const author = foldWords(row?.author ?? "");
  if (!row || author === "" || author === scene.customer || scene.own.has(author)) return false;
  if (STRONG.some((kind) => Math.abs(evidence.get(kind) ?? 0) >= 3) || scene.namedDirections) return false;
  return scene.customerLook !== undefined && lookKeyOf(row) === scene.customerLook;
}

/** As many lines in a row one side may say before it is told by more than that it began. */
const BEGINS = 3;

/** Nobody answers, and nothing but its place tells whose it is: a log of calls, a list of saved texts. */
const isMonologue = ({ rows, evidence }: Voice): boolean =>
  rows.length > BEGINS && [...evidence.keys()].every((kind) => kind === "first");

const REASONS: readonly (readonly [EvidenceKind, string])[] = [
  ["proof", "Your own message was seen arriving."],
  ["told", "You said whose lines these are."],
  ["tokens", "The page names the sides of its messages."],
  ["said", "The page says who wrote its messages."],
  ["name", "The customer is known by name."],
  ["ticks", "Your messages carry marks of delivery."],
  ["side", "The two sides stand left and right."],
];

/** Automatic answers: nobody's name, or a machine's way of speaking right at the start. */
function isAutomatic(
  row: RowFacts,
  index: number,
  rows: readonly RowFacts[],
  roles: ReadonlyMap<number, AuthorRole>,
): boolean {
  if ((row.choices ?? 0) >= 2) return true;
  if (!says(row.text, AUTO_PHRASES)) return false;
  const before = rows[index - 1];
  const soon = before?.at !== undefined && row.at !== undefined && !row.atMinute && row.at - before.at <= 3000;
  return row.author === undefined && soon && roles.get(index - 1) === "customer";
}

/** Decides who said each row, with what the page tells of names and what was learned before. */
export function decideRoles(measured: readonly RowFacts[], about: RolesAbout = NOBODY): Decision {
  const plain = withOuterWords(measured);
  const rows = inheritAuthors(plain);
  const roles = new Map<number, AuthorRole>();
  const scene = sceneOf(rows, about);
  const usual = usualOf(rows);
  const voices = new Map<string, Voice>();
  const bots = new Set<number>();
  const voiceAt: (string | undefined)[] = rows.map(() => undefined);
  let opens = true;
  rows.forEach((row, index) => {
    const words = row.words.filter((word) => !scene.common.has(word));
    if (row.decided) roles.set(index, row.decided);
    else if (isNote(row, words)) roles.set(index, "note");
    else if (isSystem(plain[index] ?? row, words, usual)) roles.set(index, "system");
    else if (isMaybeBot(row, scene.customer)) roles.set(index, "unknown");
    else if (isBot(row, words, scene)) {
      roles.set(index, "bot");
      bots.add(index);
    } else {
      const evidence = evidenceOf(row, opens, scene);
      opens = false;
      const name = voiceOf(row, evidence);
      voiceAt[index] = name;
      const known = about.learned.get(name);
      const told = about.told?.get(name);
      hear(
        voices,
        name,
        index,
        new Map([
          ...evidence,
          ...(known ? [["learned", known === "customer" ? 6 : -6] as const] : []),
          ...(told ? [["told", told === "customer" ? TOLD : -TOLD] as const] : []),
        ]),
      );
    }
  });
  hearGrounds(voices, rows);
  hearLikes(voices, rows);
  hearOpposites(voices, rows);
  const learned = new Map<string, "customer" | "agent">();
  const told = new Set<EvidenceKind>();
  let confidence = 1;
  for (const [name, voice] of voices) {
    const { side, points } = weigh(voice);
    if (isLookalike(voice, rows, scene)) continue;
    if (!side || (voices.size === 1 && isMonologue(voice))) continue;
    learned.set(name, side);
    for (const [kind, weight] of voice.evidence) if (Math.sign(weight) === Math.sign(points)) told.add(kind);
    confidence = Math.min(confidence, Math.abs(points) >= SURE ? 0.9 : 0.65);
    for (const index of voice.rows) roles.set(index, side);
  }
  const own = [...roles].filter(([, role]) => role === "agent").map(([index]) => index);
  for (const [index, role] of notesByColour(rows, own)) roles.set(index, role);
  for (const index of own) {
    const row = rows[index];
    if (row && roles.get(index) === "agent" && isAutomatic(row, index, rows, roles)) roles.set(index, "bot");
  }
  const open = rows.filter((_, index) => (roles.get(index) ?? "unknown") === "unknown").length;
  const reasons = REASONS.filter(([kind]) => told.has(kind)).map(([, reason]) => reason);
  if (open > 0) reasons.push(`I can't tell who wrote ${open} of ${rows.length} messages.`);
  const decided = rows.length === 0 ? 1 : 1 - open / rows.length;
  return {
    roles: rows.map((_, index) => roles.get(index) ?? "unknown"),
    confidence: open === 0 ? confidence : Math.min(confidence, decided >= 0.5 ? PROBABLE : decided),
    reasons,
    learned,
    voices: voiceAt,
  };
}
