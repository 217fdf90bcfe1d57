// Every way of searching over the same made library, asked the same queries in one run: what it finds and what a keystroke
// costs. `npm run bench -- side-by-side`.
import { test } from "vitest";
import { ENGINES } from "./engines";
import { measureEngine } from "./measure-engine";
import { reportColumns } from "./table";

test.each([10_000, 20_000])(
  "all engines over %d macros",
  (count) => {
    const rows: Record<string, Record<string, number>> = {};
    const families: Record<string, Record<string, number>> = {};
    for (const engine of ENGINES) {
      const { row, byFamily } = measureEngine(engine, count);
      rows[engine.name] = row;
      families[engine.name] = byFamily;
    }
    reportColumns(`Search side by side, ${count} macros, CPU milliseconds`, rows);
    reportColumns(`Search side by side, ${count} macros, MRR by family`, families);
  },
  1_800_000,
);
