import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { test } from "vitest";
import { buildMacroIndex } from "../../lib/macros/macro-index";
import { searchMacros } from "../../lib/macros/search-macros";
import { makeLibrary, QUERIES } from "./library";
import { report, summarise } from "./table";

const TIMES = 60;

/** Every beginning of every query, as they are typed. */
const keystrokes = QUERIES.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));

function time(search: (query: string) => unknown): number[] {
  for (const query of keystrokes) search(query);
  const took: number[] = [];
  for (let round = 0; round < TIMES; round++) {
    for (const query of keystrokes) {
      const start = performance.now();
      search(query);
      took.push(performance.now() - start);
    }
  }
  return took;
}

test("a keystroke's search over 1,000 macros, side by side", () => {
  const macros = makeLibrary(1000);
  const index = buildMacroIndex(macros);
  const fuse = new Fuse(macros, { keys: ["title", "shortcut", "tags", "body"], ignoreLocation: true, threshold: 0.3 });
  const mini = new MiniSearch({
    fields: ["title", "shortcut", "tags", "body"],
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  mini.addAll(macros);
  report("Search of 1,000 macros, one keystroke", [
    summarise(
      "Chatside: index, Fuse over the vocabulary",
      time((query) => searchMacros(index, query, { uses: new Map(), now: 0, limit: 30 })),
    ),
    summarise(
      "MiniSearch over all fields",
      time((query) => mini.search(query)),
    ),
    summarise("Fuse.js over all bodies", time((query) => fuse.search(query, { limit: 30 })).slice(0, 2000)),
  ]);
}, 300_000);
