import { exportBriskine } from "./export-briskine";
import { exportChatwoot } from "./export-chatwoot";
import { exportEspanso } from "./export-espanso";
import { exportOwnCsv } from "./export-own-csv";
import { exportOwnMarkdown } from "./export-own-markdown";
import type { ExportResult, MacroToExport } from "./exported-macros";
import { importFiles } from "./import-files";
import type { ExportFormat, FormatsAnswer, FormatsQuestion } from "./worker-messages";

const WRITERS: Readonly<Record<ExportFormat, (macros: readonly MacroToExport[]) => ExportResult>> = {
  csv: (macros) => ({ text: exportOwnCsv(macros), report: [] }),
  markdown: (macros) => ({ text: exportOwnMarkdown(macros), report: [] }),
  chatwoot: exportChatwoot,
  briskine: exportBriskine,
  espanso: exportEspanso,
};

/** Imports or exports, as asked. Runs in a worker of its own: see `entrypoints/formats-worker`. */
export function answerFormats(question: FormatsQuestion): FormatsAnswer {
  if (question.kind === "import") return { kind: "imported", result: importFiles(question.files, question.choices) };
  return { kind: "exported", result: WRITERS[question.format](question.macros) };
}
