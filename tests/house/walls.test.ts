import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { edgesOf, readGraph, sourceFiles } from "./import-graph.mjs";
import { judgeEdge } from "./judge-edge.mjs";
import { lintOverrides } from "./lint-walls.mjs";
import { MACHINE_NAMES, PURE_ROOMS, roomOf } from "./walls.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const faultsOf = (file: string, text: string) => edgesOf(file, text).flatMap((edge) => judgeEdge(edge) ?? []);

test("every import of the product stays inside the walls", () => {
  const edges = readGraph(root);
  expect(edges.length).toBeGreaterThan(100);
  expect(edges.flatMap((edge) => judgeEdge(edge) ?? [])).toEqual([]);
});

test.each([
  ["lib/macros/split-macro.ts", 'import { now } from "../browser/clock";'],
  ["lib/transcript/message.ts", 'import type { Macro } from "../macros/macro";'],
  ["lib/page/send-chunk.ts", 'import { z } from "zod";'],
  ["lib/page/send-chunk.ts", 'import type { Database } from "../database/database";'],
  ["lib/page/send-chunk.ts", 'const later = () => import("../browser/api");'],
  ["lib/page/send-chunk.ts", 'import { parsePageMessage } from "../wire/page-messages.schema";'],
  ["components/sending/chunk-card.tsx", 'import { MacroHits } from "../macros/macro-hits";'],
  ["components/ui/button.tsx", 'export * from "../../lib/macros/macro";'],
  ["components/macros/macro-hits.tsx", 'import Fuse from "fuse.js";'],
  ["entrypoints/panel/main.tsx", 'import { Dexie } from "dexie";'],
  ["components/macros/macro-hits.tsx", 'import { importFiles } from "../../lib/formats/import-files";'],
  ["lib/formats/import-text.ts", 'import Papa from "papaparse";'],
  ["lib/helpers/anything.ts", 'import { x } from "./other";'],
])("a forbidden import is noticed: %s", (file, text) => {
  expect(faultsOf(file, text)).toHaveLength(1);
});

test.each([
  ["lib/sending/send-plan.ts", 'import type { MacroId } from "../macros/macro";'],
  ["lib/macros/search-macros.ts", 'import Fuse from "fuse.js";'],
  ["lib/formats/csv-rows.ts", 'import Papa from "papaparse";'],
  ["entrypoints/background/index.ts", 'import { Database } from "../../lib/database/database";'],
])("an allowed import passes: %s", (file, text) => {
  expect(faultsOf(file, text)).toEqual([]);
});

test("pure rooms touch no machine: no document, network, clock or chance", () => {
  const guilty = sourceFiles(root)
    .filter((file) => PURE_ROOMS.includes(roomOf(file)))
    .flatMap((file) => {
      const code = readFileSync(path.join(root, file), "utf8").replace(
        /\/\*[\s\S]*?\*\/|\/\/.*$|"(?:\\.|[^"\\])*"/gm,
        "",
      );
      const found = MACHINE_NAMES.exec(code);
      return found ? [`${file}: ${found[0]}`] : [];
    });
  expect(guilty).toEqual([]);
  expect(MACHINE_NAMES.test("const at = Date.now();")).toBe(true);
});

test("the lint configuration holds the same walls: run `node tests/house/lint-walls.mjs` after changing the table", () => {
  const biome: unknown = JSON.parse(readFileSync(path.join(root, "biome.json"), "utf8"));
  expect(biome).toHaveProperty("overrides", lintOverrides());
});
