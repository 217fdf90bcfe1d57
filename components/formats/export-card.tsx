import { useState } from "react";
import type { ExportResult } from "../../lib/formats/exported-macros";
import type { ReportLine } from "../../lib/formats/imported-macro";
import type { ExportFormat } from "../../lib/formats/worker-messages";
import { LostList } from "./lost-list";

const FORMATS: Readonly<Record<ExportFormat, readonly [string, string]>> = {
  csv: ["CSV, nothing is lost", "macros.csv"],
  markdown: ["Markdown, nothing is lost", "macros.md"],
  chatwoot: ["For Chatwoot", "chatwoot-canned-responses.json"],
  briskine: ["For Briskine", "briskine-templates.csv"],
  espanso: ["For Espanso", "espanso-macros.yml"],
};

export interface ExportCardProps {
  readonly write: (format: ExportFormat) => Promise<ExportResult>;
  readonly onFile: (name: string, text: string) => void;
}

/** All macros as a file, in the form of one's choice, with what that form cannot hold. */
export function ExportCard({ write, onFile }: ExportCardProps) {
  const [format, setFormat] = useState<ExportFormat>("csv");
  const [report, setReport] = useState<readonly ReportLine[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");

  async function save(): Promise<void> {
    setBusy(true);
    setProblem("");
    try {
      const { text, report: lost } = await write(format);
      setReport(lost);
      onFile(FORMATS[format][1], text);
    } catch {
      setProblem("The file could not be written. Try again.");
    }
    setBusy(false);
  }

  return (
    <fieldset>
      <legend>Take your macros elsewhere</legend>
      <div className="row">
        <select
          aria-label="Form of the file"
          value={format}
          onChange={(event) => {
            setFormat(event.target.value as ExportFormat);
            setReport([]);
          }}
        >
          {Object.entries(FORMATS).map(([key, [words]]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
        <button type="button" disabled={isBusy} onClick={() => void save()}>
          Export
        </button>
      </div>
      {problem !== "" && <p role="alert">{problem}</p>}
      {report.length > 0 && (
        <>
          <p role="status">The file is saved. This form could not hold everything:</p>
          <LostList report={report} />
        </>
      )}
    </fieldset>
  );
}
