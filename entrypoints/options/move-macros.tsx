import { ExportCard } from "../../components/formats/export-card";
import { ImportCard } from "../../components/formats/import-card";
import { macrosToExport } from "../../lib/formats/plan-export";
import type { PlannedMacro } from "../../lib/formats/plan-import";
import type { ImportedMacros } from "../../lib/wire/import-messages";
import type { PanelClient } from "../../lib/wire/panel-client";
import { askFormats } from "./ask-formats";
import { saveFile } from "./save-file";
import { useAllMacros } from "./use-all-macros";

export interface MoveMacrosProps {
  readonly client: PanelClient;
  /** Grows with every change of the library that is made beside it. */
  readonly changes: number;
  /** The library has changed; `imported` holds the way back. */
  readonly onImported: (imported: ImportedMacros) => void;
  readonly onProblem: (text: string) => void;
}

/** Macros in from other tools, and out to them. */
export function MoveMacros({ client, changes, onImported, onProblem }: MoveMacrosProps) {
  const macros = useAllMacros(client, changes);
  async function keep(planned: readonly PlannedMacro[]): Promise<boolean> {
    const answer = await client.call({ kind: "import-macros", macros: planned });
    if (answer.kind === "macros-imported") onImported(answer);
    else onProblem(answer.kind === "problem" ? answer.text : "The macros could not be kept. Try again.");
    return answer.kind === "macros-imported";
  }
  if (!macros) return <p className="secondary">Reading your macros, to bring others in or take them out.</p>;
  return (
    <>
      <ImportCard
        existing={macros}
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
        count={macros.length}
        write={async (format) => {
          const told = await askFormats({ kind: "export", format, macros: macrosToExport(macros) }).answer;
          return told.kind === "exported" ? told.result : { text: "", report: [] };
        }}
        onFile={saveFile}
      />
    </>
  );
}
