import type { Conflict, ConflictChoice } from "../../lib/formats/find-conflicts";
import type { ImportedMacro } from "../../lib/formats/imported-macro";
import { choiceFor } from "../../lib/formats/plan-import";
import { isFromPack } from "../../lib/macros/macro";

const WORDS: Readonly<Record<ConflictChoice, string>> = { both: "Keep both", replace: "Replace mine", skip: "Skip" };
const WHY: Readonly<Record<Conflict["why"], string>> = {
  same: "is there already, word for word",
  text: "is there with another shortcut, other tags or names",
  shortcut: "has a shortcut that is taken",
  title: "has the title of one that is there",
};
/** Conflicts that get a choice of their own; for the others the one for all counts. */
const MOST = 100;

export interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly macros: readonly ImportedMacro[];
  readonly forAll: ConflictChoice;
  readonly single: ReadonlyMap<number, ConflictChoice>;
  readonly onForAll: (choice: ConflictChoice) => void;
  readonly onSingle: (at: number, choice: ConflictChoice) => void;
}

const options = (mayReplace: boolean) =>
  (["both", "replace", "skip"] as const)
    .filter((choice) => mayReplace || choice !== "replace")
    .map((choice) => (
      <option key={choice} value={choice}>
        {WORDS[choice]}
      </option>
    ));

/** Macros that meet one that is there: one choice for all, and one for each. */
export function ConflictList({ conflicts, macros, forAll, single, onForAll, onSingle }: ConflictListProps) {
  return (
    <fieldset>
      <legend>{conflicts.length === 1 ? "One macro meets" : `${conflicts.length} macros meet`} one you have</legend>
      <label className="row">
        For all of them
        <select value={forAll} onChange={(event) => onForAll(event.target.value as ConflictChoice)}>
          {options(true)}
        </select>
      </label>
      <ul>
        {conflicts.slice(0, MOST).map((conflict) => {
          const title = macros[conflict.at]?.title ?? "";
          return (
            <li key={conflict.at} className="row">
              <span>
                “{title}” {WHY[conflict.why]}
                {conflict.why === "shortcut" && <span className="secondary"> (“{conflict.existing.title}”)</span>}
              </span>
              <select
                aria-label={`What to do with ${title}`}
                value={choiceFor(conflict, { forAll, single })}
                onChange={(event) => onSingle(conflict.at, event.target.value as ConflictChoice)}
              >
                {options(!isFromPack(conflict.existing))}
              </select>
            </li>
          );
        })}
        {conflicts.length > MOST && (
          <li className="secondary">and {conflicts.length - MOST} more, by the choice for all</li>
        )}
      </ul>
    </fieldset>
  );
}
