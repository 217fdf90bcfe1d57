import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { test } from "vitest";
import { addToIndex, removeFromIndex } from "../../lib/macros/macro-index";
import { searchMacros } from "../../lib/macros/search-macros";
import { buildMacroIndex } from "../unit/macros/build-macro-index";
import { makeLibrary, QUERIES } from "./library";
import { report, summarise } from "./table";
import { timeEach } from "./time-each";

/** Every beginning of every query, as they are typed. */
const keystrokes = QUERIES.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));

const asked = { uses: new Map(), now: 0, limit: 30 };

test("a keystroke's search over 10,000 macros, side by side", () => {
  const macros = makeLibrary(10_000);
  const index = buildMacroIndex(macros);
  const fields = ["title", "shortcut", "tags", "folder", "body"];
  const mini = new MiniSearch({ fields, searchOptions: { prefix: true, fuzzy: 0.2 } });
  mini.addAll(macros);
  const fuse = new Fuse(macros, { keys: fields, ignoreLocation: true, threshold: 0.3 });
  report("Search of 10,000 macros, one keystroke, CPU", [
    summarise(
      "Chatside: index, Fuse over the vocabulary",
      timeEach(keystrokes, 20, (query) => searchMacros(index, query, asked)),
      4,
    ),
    summarise(
      "MiniSearch over all fields",
      timeEach(keystrokes, 3, (query) => mini.search(query)),
    ),
    summarise(
      "Fuse.js over all bodies",
      timeEach(QUERIES, 1, (query) => fuse.search(query, { limit: 30 })),
    ),
  ]);
}, 300_000);

test("a keystroke's search over 20,000 macros, the index made and one macro changed", () => {
  const large = buildMacroIndex(makeLibrary(20_000));
  const macros = makeLibrary(10_000);
  const index = buildMacroIndex(macros);
  searchMacros(index, "first", asked);
  report("The macro index, CPU", [
    summarise(
      "one keystroke at 20,000 macros",
      timeEach(keystrokes, 20, (query) => searchMacros(large, query, asked)),
      8,
    ),
    summarise(
      "index of 10,000 macros made and asked once",
      timeEach([macros], 5, (all) => searchMacros(buildMacroIndex(all), "first", asked)),
      400,
    ),
    summarise(
      "one of 10,000 macros changed",
      timeEach(macros.slice(0, 500), 1, (macro) => {
        removeFromIndex(index, macro.id);
        addToIndex(index, { ...macro, title: `${macro.title} changed` });
      }),
      1,
    ),
  ]);
}, 300_000);
