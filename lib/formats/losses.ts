import type { ReportLine } from "./imported-macro";
import type { ReportCode } from "./report-codes";

/** What one macro (or one file) loses, gathered while it is read: one line a code, details joined. */
export class Losses {
  readonly #byCode = new Map<ReportCode, { field: string; details: Set<string> }>();

  add(code: ReportCode, field: string, detail = ""): void {
    const known = this.#byCode.get(code) ?? { field, details: new Set<string>() };
    if (detail !== "") known.details.add(detail.slice(0, 300));
    this.#byCode.set(code, known);
  }

  /** Also all that another one gathered. */
  take(other: Losses): void {
    for (const [code, { field, details }] of other.#byCode) {
      this.add(code, field);
      for (const detail of details) this.add(code, field, detail);
    }
  }

  lines(item: string): ReportLine[] {
    return [...this.#byCode].map(([code, { field, details }]) => ({
      code,
      item,
      field,
      detail: [...details].join(", "),
    }));
  }
}
