import type { MacroWarning } from "../../../lib/macros/check-macro";
import { fixWarning } from "../../../lib/macros/fix-warning";
import { checkWords, fixWords } from "./check-words";

export interface CheckListProps {
  readonly body: string;
  readonly warnings: readonly MacroWarning[];
  /** Absent where the text cannot be changed. */
  readonly onBody?: (body: string) => void;
}

/** What a customer would stumble over, each with what mends it. */
export function CheckList({ body, warnings, onBody }: CheckListProps) {
  if (warnings.length === 0) return null;
  return (
    <ul className="checks" aria-label="Worth a look">
      {warnings.map((warning) => {
        const fixed = fixWarning(body, warning);
        return (
          <li key={checkWords(warning)}>
            <span className="warning-text" aria-hidden="true">
              ⚠
            </span>{" "}
            {checkWords(warning)}{" "}
            {onBody && fixed !== undefined && fixed !== body && (
              <button type="button" className="quiet" onClick={() => onBody(fixed)}>
                {fixWords(warning)}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
