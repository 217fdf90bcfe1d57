// What voices tell of each other, once some of them are known.
import { readColour } from "./colours";
import type { RowFacts } from "./row-facts";
import { SURE, type Verdict, type Voice, weigh } from "./voices";
import { foldWords } from "./word-list";

interface Heard {
  readonly voice: Voice;
  readonly verdict: Verdict;
  readonly row: RowFacts | undefined;
}

const isSure = ({ verdict }: Heard): boolean => verdict.side !== undefined && Math.abs(verdict.points) >= SURE;

const heard = (voices: ReadonlyMap<string, Voice>, rows: readonly RowFacts[]): Heard[] =>
  [...voices.values()].map((voice) => ({ voice, verdict: weigh(voice), row: rows[voice.rows[0] ?? 0] }));

/** Who is named and how it is drawn: rows alike in this are of one kind, whatever stands beside their words. */
const kindOf = ({ row }: Heard): string =>
  [foldWords(row?.author ?? ""), row?.side ?? "", row?.look?.surface ?? ""].join("|");

/** What is left over, all drawn alike, is the other side; so is, of two kinds, the one that seems to be. */
export function hearOpposites(voices: ReadonlyMap<string, Voice>, rows: readonly RowFacts[]): void {
  const all = heard(voices, rows);
  const open = all.filter((one) => !isSure(one));
  const kinds = new Set(open.map(kindOf));
  const sides = new Set(all.filter(isSure).map(({ verdict }) => verdict.side));
  const [only] = sides;
  if (
    sides.size === 1 &&
    (open.length === 1 || (kinds.size === 1 && !all.some((one) => isSure(one) && kinds.has(kindOf(one)))))
  ) {
    for (const { voice } of open) voice.evidence.set("opposite", only === "agent" ? OPPOSITE : -OPPOSITE);
    return;
  }
  hearSecond(all);
}

const OPPOSITE = 2.5;
/** A kind that leans this far to one side is heard where the only other one is known to be of the other. */
const LEANS = 1;

function hearSecond(all: readonly Heard[]): void {
  const [first, second, more] = new Set(all.map(kindOf));
  if (first === undefined || second === undefined || more !== undefined) return;
  for (const kind of [first, second]) {
    const known = all.filter((one) => kindOf(one) === kind);
    const other = all.filter((one) => kindOf(one) !== kind);
    const sides = new Set(known.filter(isKnown).map(({ verdict }) => verdict.side));
    if (sides.size !== 1 || other.some(isKnown)) continue;
    const sign = sides.has("agent") ? 1 : -1;
    const points = other.map(({ verdict }) => sign * verdict.points);
    if (Math.max(...points) < LEANS || Math.min(...points) < 0) continue;
    for (const { voice } of other) voice.evidence.set("opposite", sign * OPPOSITE);
  }
}

/** What stands beside the words of a row, a state or what others thought of it, makes it nobody else's. */
export function hearLikes(voices: ReadonlyMap<string, Voice>, rows: readonly RowFacts[]): void {
  const all = heard(voices, rows);
  const sides = new Set(all.map(({ row }) => row?.side));
  // Only where the list has two sides does the place say something.
  if (!sides.has("start") || !sides.has("end")) return;
  const known = new Map<string, Set<string | undefined>>();
  for (const one of all.filter(isKnown))
    known.set(kindOf(one), (known.get(kindOf(one)) ?? new Set()).add(one.verdict.side));
  for (const one of all) {
    const alike = known.get(kindOf(one));
    const [side] = alike ?? [];
    const stands = one.row?.side === "start" || one.row?.side === "end";
    if (!isKnown(one) && stands && side && alike?.size === 1)
      one.voice.evidence.set("likeness", side === "customer" ? 4 : -4);
  }
}

/** From here on a voice tells whose its ground is; below, it may be told by it. */
const KNOWN = 3;

const isKnown = ({ verdict }: Heard): boolean => verdict.side !== undefined && Math.abs(verdict.points) >= KNOWN;

/** A ground that speaks; white and grey are anybody's. */
const groundOf = ({ row }: Heard): string | undefined => {
  const ground = row?.look?.surface ?? "";
  return (readColour(ground)?.chroma ?? 0) > 0.08 ? ground : undefined;
};

/** A colour that only the desk's own rows have is theirs, too, where it stands among the customer's. */
export function hearGrounds(voices: ReadonlyMap<string, Voice>, rows: readonly RowFacts[]): void {
  const all = heard(voices, rows);
  const grounds = (side: "customer" | "agent") =>
    new Set(all.filter((one) => isKnown(one) && one.verdict.side === side).map(({ row }) => row?.look?.surface ?? ""));
  const [own, customers] = [grounds("agent"), grounds("customer")];
  if (customers.size === 0) return;
  for (const one of all) {
    const ground = groundOf(one);
    if (!isKnown(one) && ground && own.has(ground) && !customers.has(ground)) one.voice.evidence.set("ground", -4);
  }
}
