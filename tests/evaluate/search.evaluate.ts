// npm run evaluate -- search CORPUS.jsonl QUERIES.jsonl OUT.jsonl: one line a query, as tests/scripts/evaluate.mjs starts
// it. A macro is {id, title, shortcut, tags, folder, body}, a query {id, q}. The times are CPU milliseconds of
// the whole process, so that a busy machine does not change them.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_WORKSPACE, type Macro } from "../../lib/macros/macro";
import { searchMacros } from "../../lib/macros/search-macros";
import { buildMacroIndex } from "../unit/macros/build-macro-index";

const [corpus = "", queries = "", out = ""]: string[] = JSON.parse(process.env.EVALUATE ?? "[]");
const ALL_OF_IT = 3_600_000;
const MOST = 20;

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

const cpuNow = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

test("answers every query, typed letter by letter", { timeout: ALL_OF_IT }, () => {
  const macros = linesOf<Partial<Macro> & Pick<Macro, "id">>(corpus).map((one) => ({
    title: "",
    shortcut: "",
    tags: [],
    folder: "",
    body: "",
    workspaceId: DEFAULT_WORKSPACE,
    ...one,
  }));
  const started = cpuNow();
  const index = buildMacroIndex(macros);
  const built = cpuNow() - started;
  const answers = linesOf<{ id: string; q: string }>(queries).map(({ id, q }) => {
    const letters = [...q];
    const ms: number[] = [];
    let ids: string[] = [];
    for (const at of letters.keys()) {
      const before = cpuNow();
      const found = searchMacros(index, letters.slice(0, at + 1).join(""), { uses: new Map(), now: 0, limit: MOST });
      ms.push(cpuNow() - before);
      ids = found.map(({ macroId }) => macroId);
    }
    return JSON.stringify({ id, ids, ms });
  });
  writeFileSync(out, answers.map((line) => `${line}\n`).join(""));
  console.log(`${macros.length} macros indexed in ${built.toFixed()} ms, ${answers.length} queries answered: ${out}`);
  expect(answers.length).toBeGreaterThan(0);
});
