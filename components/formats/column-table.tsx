import { COLUMN_ROLES, type ColumnChoice, type ColumnRole, type UnknownTable } from "../../lib/formats/column-choice";

const WORDS: Readonly<Record<ColumnRole, string>> = {
  none: "not used",
  title: "title",
  shortcut: "shortcut",
  body: "text",
  folder: "folder",
  tags: "tags",
  language: "language",
};

export interface ColumnTableProps {
  readonly table: UnknownTable;
  readonly onChoose: (choice: ColumnChoice) => void;
}

/** The first rows of a file whose columns have no known names: a person says what each is. */
export function ColumnTable({ table: { file, rows, choice }, onChoose }: ColumnTableProps) {
  /** A role belongs to one column: the one that had it gets none. */
  const withRole = (at: number, role: ColumnRole): ColumnChoice => ({
    ...choice,
    roles: choice.roles.map((before, index) => (index === at ? role : before === role ? "none" : before)),
  });
  const columns = choice.roles.map((role, at) => ({ role, at, name: `Column ${at + 1} of ${file}` }));
  return (
    <fieldset>
      <legend>What is what in {file}?</legend>
      <table>
        <thead>
          <tr>
            {columns.map(({ role, at, name }) => (
              <th key={name} scope="col">
                <select
                  aria-label={name}
                  value={role}
                  onChange={(event) => onChoose(withRole(at, event.target.value as ColumnRole))}
                >
                  {COLUMN_ROLES.map((one) => (
                    <option key={one} value={one}>
                      {WORDS[one]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join("\n")}>
              {columns.map(({ at, name }) => (
                <td key={name}>{cells[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <label className="row">
        <input
          type="checkbox"
          checked={choice.skipsFirst}
          onChange={(event) => onChoose({ ...choice, skipsFirst: event.target.checked })}
        />
        The first row holds names of columns
      </label>
    </fieldset>
  );
}
