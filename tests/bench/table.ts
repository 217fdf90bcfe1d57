import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../scripts/ensure.mjs";

const FILE = path.join(ROOT, ".bench/results.json");

export interface Row {
  readonly what: string;
  readonly unit: "ms" | "bytes" | "count";
  readonly p50: number;
  readonly p95: number;
  readonly bar?: number;
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Median and 95th percentile of measured values. */
export function summarise(what: string, values: readonly number[], bar?: number): Row {
  const sorted = [...values].sort((a, b) => a - b);
  return { what, unit: "ms", p50: at(sorted, 0.5), p95: at(sorted, 0.95), ...(bar === undefined ? {} : { bar }) };
}

/** Prints a table and writes it beside the others. */
export function report(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      rows.map(({ what, unit, p50, p95, bar }) => [
        what,
        { p50: Number(p50.toFixed(2)), p95: Number(p95.toFixed(2)), bar: bar ?? "", unit },
      ]),
    ),
  );
  keep(title, rows);
}

/** The same for a table of several figures a row. */
export function reportTable(title: string, rows: Readonly<Record<string, Readonly<Record<string, number>>>>): void {
  console.log(`\n${title}`);
  console.table(rows);
  keep(title, rows);
}

function keep(title: string, rows: unknown): void {
  mkdirSync(path.dirname(FILE), { recursive: true });
  let before: Record<string, unknown> = {};
  try {
    before = JSON.parse(readFileSync(FILE, "utf8"));
  } catch {
    // The first table of a run starts the file.
  }
  writeFileSync(FILE, `${JSON.stringify({ ...before, [title]: rows }, null, 2)}\n`);
}
