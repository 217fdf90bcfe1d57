/**
 * Where a line begins as a formula does, after apostrophes and white space. Every line counts: a spreadsheet that parts
 * cells otherwise than we do reads a line inside our cell as a row of its own.
 */
const FORMULA = "(?:[^\\S\\r\\n\\u2028\\u2029]*[=+\\-@＝＋－＠]|\\t)";
const UNGUARDED = new RegExp(`^(?='*${FORMULA})`, "gm");
const GUARDED = new RegExp(`^'(?='*${FORMULA})`, "gm");

/**
 * Puts an apostrophe before each line that a spreadsheet would take for a formula, or that has apostrophes before one
 * already, so that {@link unguardFormulas} gives back exactly what was there.
 * @example guardFormulas("Total:\n =1+1") // "Total:\n' =1+1"
 */
export const guardFormulas = (cell: string): string => cell.replaceAll(UNGUARDED, "'");

/**
 * Takes back what {@link guardFormulas}, or another tool's export, put before formulas.
 * @example unguardFormulas("'=1+1") // "=1+1"
 */
export const unguardFormulas = (cell: string): string => cell.replaceAll(GUARDED, "");
