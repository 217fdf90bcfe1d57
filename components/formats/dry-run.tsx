import { useMemo, useState } from "react";
import type { ColumnChoice } from "../../lib/formats/column-choice";
import { type ConflictChoice, findConflicts } from "../../lib/formats/find-conflicts";
import type { ImportResult } from "../../lib/formats/imported-macro";
import { type PlannedMacro, planImport } from "../../lib/formats/plan-import";
import type { Macro } from "../../lib/macros/macro";
import { ColumnTable } from "./column-table";
import { ConflictList } from "./conflict-list";
import { LostList } from "./lost-list";

/** Titles shown of what comes; the rest is counted. */
const MOST = 100;

export interface DryRunProps {
  readonly result: ImportResult;
  readonly existing: readonly Macro[];
  readonly onImport: (macros: readonly PlannedMacro[]) => void;
  readonly onCancel: () => void;
  /** A person says what the columns of a file are. */
  readonly onColumns: (file: string, choice: ColumnChoice) => void;
}

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

/** What an import would do, before it does anything. */
export function DryRun({ result, existing, onImport, onCancel, onColumns }: DryRunProps) {
  const [forAll, setForAll] = useState<ConflictChoice>("both");
  const [single, setSingle] = useState<ReadonlyMap<number, ConflictChoice>>(new Map());
  const [withDisabled, setWithDisabled] = useState(false);
  const { macros, report } = result;
  const disabled = macros.filter(({ enabled }) => !enabled).length;
  const conflicts = useMemo(() => findConflicts(macros, existing), [macros, existing]);
  const met = conflicts.filter(({ at }) => withDisabled || macros[at]?.enabled);
  const planned = useMemo(
    () => planImport(macros, conflicts, { forAll, single, withDisabled }),
    [macros, conflicts, forAll, single, withDisabled],
  );
  const replaced = planned.filter(({ id }) => id !== undefined).length;
  return (
    <section className="dry-run" aria-label="What would come">
      <p role="status">
        {count(planned.length, "macro")} would come
        {replaced > 0 && `, ${replaced} of them in place of yours`}.
        {report.length > 0 && ` ${count(report.length, "thing")} to look at.`}
      </p>
      {result.tables.map((table) => (
        <ColumnTable key={table.file} table={table} onChoose={(choice) => onColumns(table.file, choice)} />
      ))}
      {report.length > 0 && <LostList report={report} />}
      {met.length > 0 && (
        <ConflictList
          conflicts={met}
          macros={macros}
          forAll={forAll}
          single={single}
          onForAll={setForAll}
          onSingle={(at, choice) => setSingle(new Map(single).set(at, choice))}
        />
      )}
      {disabled > 0 && (
        <label className="row">
          <input type="checkbox" checked={withDisabled} onChange={(event) => setWithDisabled(event.target.checked)} />
          Also the {disabled} that were switched off there or write internal notes
        </label>
      )}
      <details>
        <summary>What comes</summary>
        <ul>
          {planned.slice(0, MOST).map((macro) => (
            <li key={`${macro.folder}\n${macro.title}\n${macro.body}`}>
              {macro.title} <span className="secondary">{macro.shortcut && `/${macro.shortcut}`}</span>
            </li>
          ))}
          {planned.length > MOST && <li className="secondary">and {planned.length - MOST} more</li>}
        </ul>
      </details>
      <p className="row">
        <button type="button" disabled={planned.length === 0} onClick={() => onImport(planned)}>
          Import {count(planned.length, "macro")}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </section>
  );
}
