import { ExportCard } from "../../components/formats/export-card";
import { ImportCard } from "../../components/formats/import-card";
import { macrosToExport } from "../../lib/formats/plan-export";
import type { PlannedMacro } from "../../lib/formats/plan-import";
import type { ImportedMacros } from "../../lib/wire/import-messages";
import type { PanelClient } from "../../lib/wire/panel-client";
import { askFormats } from "./ask-formats";
import { readAllMacros } from "./read-all-macros";
import { saveFile } from "./save-file";

export interface MoveMacrosProps {
  readonly client: PanelClient;
  /** The library has changed; `imported` holds the way back. */
  readonly onImported: (imported: ImportedMacros) => void;
  readonly onProblem: (text: string) => void;
}

/** Macros in from other tools, and out to them. */
export function MoveMacros({ client, onImported, onProblem }: MoveMacrosProps) {
  async function keep(planned: readonly PlannedMacro[]): Promise<boolean> {
    const answer = await client.call({ kind: "import-macros", macros: planned });
    if (answer.kind === "macros-imported") onImported(answer);
    else onProblem(answer.kind === "problem" ? answer.text : "The macros could not be kept. Try again.");
    return answer.kind === "macros-imported";
  }
  return (
    <>
      <ImportCard
        loadExisting={() => readAllMacros(client)}
        read={(files, choices) => {
          const { answer, cancel } = askFormats({ kind: "import", files, choices });
          return {
            cancel,
            result: answer.then((told) =>
              told.kind === "imported" ? told.result : { macros: [], report: [], tables: [] },
            ),
          };
        }}
        onImport={keep}
      />
      <ExportCard
        write={async (format) => {
          // Read now: they may have been changed here or beside a chat a moment ago.
          const macros = await readAllMacros(client);
          const told = await askFormats({ kind: "export", format, macros: macrosToExport(macros) }).answer;
          return told.kind === "exported" ? told.result : { text: "", report: [] };
        }}
        onFile={saveFile}
      />
    </>
  );
}
