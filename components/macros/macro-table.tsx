import { useState } from "react";
import { foldText } from "../../lib/macros/fold-text";
import type { Macro } from "../../lib/macros/macro";

export interface MacroTableProps {
  readonly macros: readonly Macro[];
  readonly onEdit: (macro: Macro) => void;
  readonly onDelete: (macro: Macro) => void;
}

/** All macros by folder and title, with a filter. */
export function MacroTable({ macros, onEdit, onDelete }: MacroTableProps) {
  const [filter, setFilter] = useState("");
  const wanted = foldText(filter);
  const shown = macros
    .filter(({ title, shortcut, folder }) => foldText(`${title} ${shortcut} ${folder}`).includes(wanted))
    .sort((a, b) => a.folder.localeCompare(b.folder) || a.title.localeCompare(b.title));
  return (
    <>
      <input
        type="search"
        aria-label="Filter macros"
        placeholder="Filter"
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
      />
      {shown.length === 0 && (
        <p className="empty">{macros.length === 0 ? "No macros yet." : "None of your macros has that."}</p>
      )}
      <table>
        <tbody>
          {shown.map((macro) => (
            <tr key={macro.id}>
              <td>
                {macro.title} <span className="secondary">{macro.shortcut && `/${macro.shortcut}`}</span>
              </td>
              <td className="secondary">{macro.folder}</td>
              <td>
                <button
                  type="button"
                  className="quiet"
                  aria-label={`Edit ${macro.title}`}
                  onClick={() => onEdit(macro)}
                >
                  Edit
                </button>
                <button
                  type="button"
                  className="quiet"
                  aria-label={`Delete ${macro.title}`}
                  onClick={() => onDelete(macro)}
                >
                  Delete
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
