// What voices tell of each other, once some of them are known.
import { readColour } from "./colours";
import type { RowFacts } from "./row-facts";
import { SURE, type Verdict, type Voice, weigh } from "./voices";

interface Heard {
  readonly voice: Voice;
  readonly verdict: Verdict;
  readonly row: RowFacts | undefined;
}

const isSure = ({ verdict }: Heard): boolean => verdict.side !== undefined && Math.abs(verdict.points) >= SURE;

const heard = (voices: ReadonlyMap<string, Voice>, rows: readonly RowFacts[]): Heard[] =>
  [...voices.values()].map((voice) => ({ voice, verdict: weigh(voice), row: rows[voice.rows[0] ?? 0] }));

/** The one voice that is left over is the other side. */
export function hearOpposites(voices: ReadonlyMap<string, Voice>, rows: readonly RowFacts[]): void {
  const all = heard(voices, rows);
  const open = all.filter((one) => !isSure(one));
  const sides = new Set(all.filter(isSure).map(({ verdict }) => verdict.side));
  const [only] = sides;
  if (sides.size !== 1 || open.length !== 1) return;
  open[0]?.voice.evidence.set("opposite", only === "agent" ? 2.5 : -2.5);
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
