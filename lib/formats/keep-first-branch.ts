import type { Losses } from "./losses";

export interface BranchMark {
  /** `case` shows nothing before its first `when`; `drop` takes itself out alone. */
  readonly kind: "open" | "case" | "middle" | "close" | "drop";
}

/**
 * Keeps the first branch of every condition (of a loop, its inside once) and takes the marks out. `pattern` is global;
 * `markOf` says what a match is, or `undefined` for one that is no mark.
 */
export function keepFirstBranch(
  text: string,
  pattern: RegExp,
  markOf: (match: RegExpExecArray) => BranchMark["kind"] | undefined,
  losses: Losses,
): string {
  const open: { isCase: boolean; isKept: boolean }[] = [];
  let hidden = 0;
  let out = "";
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const kind = markOf(match as RegExpExecArray);
    if (kind === undefined) continue;
    if (hidden === 0) out += text.slice(at, match.index);
    at = match.index + match[0].length;
    if (kind !== "middle" && kind !== "close") losses.add("conditional_lost", "body", match[0].slice(0, 80));
    const inner = open.at(-1);
    if (kind === "open" || kind === "case") {
      open.push({ isCase: kind === "case", isKept: kind === "open" });
      hidden += kind === "case" ? 1 : 0;
    } else if (kind === "close") hidden -= open.pop()?.isKept === false ? 1 : 0;
    else if (kind === "middle" && inner) {
      hidden += Number(inner.isKept) - Number(inner.isCase);
      inner.isKept = inner.isCase;
      inner.isCase = false;
    }
  }
  return hidden === 0 ? out + text.slice(at) : out;
}
