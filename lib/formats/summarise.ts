import type { ImportResult } from "./imported-macro";
import type { ReportCode } from "./report-codes";

const SKIPPED: ReadonlySet<ReportCode> = new Set<ReportCode>([
  "autocorrect_skipped",
  "bad_row",
  "body_missing_in_list",
  "duplicate_identical",
  "empty_body_skipped",
]);

/** @example "38 of 40 imported, 2 skipped (empty), 5 with something lost" */
export function summarise({ macros, report }: ImportResult): string {
  const titles = new Set(macros.map(({ title }) => title));
  const skipped = report.filter(
    ({ code, item }) => SKIPPED.has(code) && (code === "duplicate_identical" || !titles.has(item)),
  );
  const lost = new Set(report.filter(({ item }) => titles.has(item)).map(({ item }) => item));
  return `${macros.length} of ${macros.length + skipped.length} imported, ${skipped.length} skipped, ${lost.size} with something to look at`;
}
