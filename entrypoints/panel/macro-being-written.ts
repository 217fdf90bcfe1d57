import { type DraftFields, EMPTY_FIELDS } from "../../components/macros/editor/draft-fields";
import type { Macro } from "../../lib/macros/macro";

/** The small form of a macro, as it stands. */
export interface Writing {
  readonly title: string;
  /** The macro that is edited; absent for a new one. */
  readonly macro?: Macro;
  readonly fields: DraftFields;
  /** The text it began with. */
  readonly begun: string;
  /** It was on screen when it was kept. */
  readonly open?: boolean;
  /** It is back after the page was loaded anew: nobody has just asked for it. */
  readonly back?: boolean;
}

function isWriting(value: unknown): value is Writing {
  if (typeof value !== "object" || value === null) return false;
  const { title, begun, fields } = value as Partial<Record<keyof Writing, unknown>>;
  return (
    typeof title === "string" &&
    typeof begun === "string" &&
    typeof fields === "object" &&
    fields !== null &&
    Object.keys(EMPTY_FIELDS).every((name) => typeof Reflect.get(fields, name) === "string")
  );
}

/** Forms that were kept, before the page was loaded anew. */
export const readWritings = (value: unknown): readonly Writing[] =>
  Array.isArray(value) ? value.filter(isWriting) : [];
