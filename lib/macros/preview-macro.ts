import type { Values } from "./find-questions";
import type { Moment } from "./format-date";
import type { Macro } from "./macro";
import { prepareMacro } from "./prepare-macro";

/** A macro as it will look, with what is still to be asked by its name: `‹Order number›`. */
export interface MacroLook {
  readonly chunks: readonly string[];
  /** What will be asked, in words. */
  readonly missing: readonly string[];
  /** What plain text cannot carry, in words. */
  readonly lost: readonly string[];
}

/** As {@link prepareMacro}, for eyes. */
export function previewMacro(
  macro: Pick<Macro, "body" | "maxChars">,
  values: Values,
  moment: Moment,
  chatLength?: number,
  leavesOut?: boolean,
): MacroLook {
  const asked = prepareMacro(macro, values, chatLength, moment).questions.filter(({ settled }) => !settled);
  const byName = Object.fromEntries(asked.map(({ key, label }) => [key, `‹${label}›`]));
  const { chunks, lost } = prepareMacro(macro, { ...values, ...byName }, chatLength, moment, leavesOut);
  return { chunks, missing: asked.map(({ label }) => label), lost };
}
