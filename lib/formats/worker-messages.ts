import type { ColumnChoices } from "./column-choice";
import type { ExportResult, MacroToExport } from "./exported-macros";
import type { FileToImport, ImportResult } from "./imported-macro";

export type ExportFormat = "csv" | "markdown" | "chatwoot" | "briskine" | "espanso";

/** What the worker is asked; one question, one answer, then it ends. */
export type FormatsQuestion =
  | { readonly kind: "import"; readonly files: readonly FileToImport[]; readonly choices: ColumnChoices }
  | { readonly kind: "export"; readonly format: ExportFormat; readonly macros: readonly MacroToExport[] };

export type FormatsAnswer =
  | { readonly kind: "imported"; readonly result: ImportResult }
  | { readonly kind: "exported"; readonly result: ExportResult };
