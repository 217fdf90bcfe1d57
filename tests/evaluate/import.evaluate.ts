// npm run evaluate -- import FILE OUT.json: what becomes of an export of another tool, in the normal form
// {macros, report}. FILE may be a folder: its files are imported together. What cannot be read is one line of the report.
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { importFiles } from "../../lib/formats/import-files";
import { LIMITS } from "../../lib/formats/limits";
import { summarise } from "../../lib/formats/summarise";

const [from = "", out = ""]: string[] = JSON.parse(process.env.EVALUATE ?? "[]");

/** No more than tells that a file is too large. */
function readStart(file: string): Uint8Array {
  const size = Math.min(statSync(file).size, LIMITS.fileBytes + 1);
  const bytes = new Uint8Array(size);
  const handle = openSync(file, "r");
  let at = 0;
  while (at < size) {
    const got = readSync(handle, bytes, at, size - at, at);
    if (got === 0) break;
    at += got;
  }
  closeSync(handle);
  return bytes.subarray(0, at);
}

test("imports the file", { timeout: 600_000 }, () => {
  const files = statSync(from).isDirectory()
    ? readdirSync(from, { recursive: true, encoding: "utf8" })
        .map((name) => path.join(from, name))
        .filter((file) => statSync(file).isFile())
        .toSorted()
    : [from];
  const started = performance.now();
  const { macros, report, tables } = importFiles(
    files.map((file) => ({ name: path.relative(path.dirname(from), file), bytes: readStart(file) })),
  );
  console.log(`${summarise({ macros, report, tables })}; ${(performance.now() - started).toFixed()} ms: ${out}`);
  writeFileSync(out, `${JSON.stringify({ macros, report }, undefined, 1)}\n`);
  expect(JSON.parse(readFileSync(out, "utf8"))).toEqual({ macros, report });
});
