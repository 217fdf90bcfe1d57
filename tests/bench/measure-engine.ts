import type { Engine } from "./engines";
import { madeLibrary } from "./made-library";
import { type MadeQuery, madeQueries } from "./made-queries";

const PER_FAMILY = 20;
/** Queries of each family that a slow engine is asked, and every so many-th letter of one of them that it is typed. */
const SAMPLE = 3;
const LETTERS = 9;
const KEYSTROKES = 3;

const cpuNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / Math.max(1, of.length);
const at = (of: readonly number[], share: number): number =>
  [...of].sort((a, b) => a - b)[Math.floor(of.length * share)] ?? 0;
const familiesOf = (queries: readonly MadeQuery[]): string[] => [...new Set(queries.map(({ family }) => family))];
const firstOf = (queries: readonly MadeQuery[], count: number): MadeQuery[] =>
  familiesOf(queries).flatMap((family) => queries.filter((query) => query.family === family).slice(0, count));

interface Found {
  readonly mrr: number;
  readonly hit1: number;
  readonly byFamily: Readonly<Record<string, number>>;
}

function quality(search: (query: string) => readonly string[], queries: readonly MadeQuery[]): Found {
  const ranks = new Map<string, number[]>();
  for (const { family, query, right } of queries) {
    const place = search(query).findIndex((id) => (right as ReadonlySet<string>).has(id));
    ranks.set(family, [...(ranks.get(family) ?? []), place < 0 ? 0 : 1 / (place + 1)]);
  }
  const byFamily = Object.fromEntries([...ranks].map(([family, of]) => [family, mean(of)]));
  const hits = [...ranks.values()].map((of) => mean(of.map((rank) => (rank === 1 ? 1 : 0))));
  return { mrr: mean(Object.values(byFamily)), hit1: mean(hits), byFamily };
}

/** CPU milliseconds of every letter typed; a slow engine gets some of them. */
function keystrokes(
  search: (query: string) => readonly string[],
  queries: readonly MadeQuery[],
  slow: boolean,
): number[] {
  const took: number[] = [];
  const typed = firstOf(queries, slow ? 1 : KEYSTROKES).flatMap(({ query }) => {
    const letters = [...query];
    return letters.map((_, end) => letters.slice(0, end + 1).join(""));
  });
  for (const [count, query] of typed.entries()) {
    if (slow && count % LETTERS !== 0) continue;
    const before = cpuNow();
    search(query);
    took.push(cpuNow() - before);
  }
  return took;
}

const round = (value: number, places = 3): number => Number(value.toFixed(places));

/** What an engine finds in a made library of so many macros, and what a keystroke costs. */
export function measureEngine(engine: Engine, count: number) {
  const macros = madeLibrary(count);
  const queries = madeQueries(macros, PER_FAMILY);
  const asked = engine.slow ? firstOf(queries, SAMPLE) : queries;
  const start = cpuNow();
  const search = engine.build(macros);
  search("first");
  const built = cpuNow() - start;
  const found = quality(search, asked);
  const took = keystrokes(search, queries, engine.slow);
  return {
    row: {
      queries: asked.length,
      MRR: round(found.mrr),
      "hit@1": round(found.hit1),
      "CPU p50": round(at(took, 0.5), 2),
      "CPU p95": round(at(took, 0.95), 2),
      "ready after": round(built, 0),
    },
    byFamily: Object.fromEntries(Object.entries(found.byFamily).map(([family, mrr]) => [family, round(mrr, 2)])),
  };
}
