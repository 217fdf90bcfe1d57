import { LIMITS } from "./limits";
import { Refusal } from "./refusal";

/** How deep lists and records stand in each other; brackets in strings do not count. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (mark === "[" || mark === "{") deepest = Math.max(deepest, ++depth);
    else if (mark === "]" || mark === "}") depth--;
    if (deepest > LIMITS.depth) return deepest;
  }
  return deepest;
}

/** The value of a JSON text; `undefined` if it is none. Refuses what is nested deeper than any export. */
export function readJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  if (depthOf(text) > LIMITS.depth)
    throw new Refusal("too_deep", "The file is nested too deeply to be an export of macros.");
  return parse(text) ?? parseLines(text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One record a line, as command line tools write lists. */
function parseLines(text: string): unknown {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2 || !lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return undefined;
  const values = lines.map(parse);
  return values.every((value) => value !== undefined) ? values : undefined;
}
