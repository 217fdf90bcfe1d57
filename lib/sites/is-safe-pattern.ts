/** Longest pattern a profile may hold, in characters. */
export const PATTERN_LENGTH = 200;
/** A pattern is tried on this many characters of a text: names, numbers and times stand at its start. */
export const PATTERN_READS = 500;

/** A repeat that may take more lengths than this is wide. */
const LENGTHS = 8;
/**
 * Ways through all other parts, at most, by the number of wide ones: each wide part multiplies the running time by the
 * length of the text, each optional one doubles it. A start that may be anywhere in the text is a wide part too.
 */
const WAYS: readonly number[] = [2000, 200, 4];

const BACKREFERENCE = /\\[1-9]|\\k</;
const REPEAT = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/;
/** One thing that is taken whole: an escape, a class, the opening of a group, a sign. */
const ATOM = /^(?:\\[pPu]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<[^>]*>))?|.)/su;

/** A sign that must come next, perhaps after the end of groups that are not repeated. */
const NEXT_SIGN = /^(?:\)(?![*+?{]))*(\\[^\p{L}\p{N}]|[^\\()[\]{}.*+?|^$])(?![*+?{])/u;
const LOOKS_BACK = /\(\?<[=!]/;

/** Whether a repeat can only end in one place: what must come after it is nothing it could take. */
function endsAtSign(atom: string, rest: string): boolean {
  const sign = NEXT_SIGN.exec(rest)?.[1];
  return sign !== undefined && atom !== ")" && !new RegExp(`^${atom}$`, "iu").test(sign.replace("\\", ""));
}

interface Group {
  bars: number;
  varies: boolean;
}

/** How many lengths a repeat may take; infinite where it has no end. */
function lengthsOf([sign, least = "", comma, most = ""]: RegExpExecArray): number {
  if (sign.startsWith("?")) return 2;
  if (!sign.startsWith("{")) return Number.POSITIVE_INFINITY;
  if (comma === "") return 1;
  return most === "" ? Number.POSITIVE_INFINITY : Number(most) - Number(least) + 1;
}

/** Whether the ways through a pattern stay few: no part that varies is repeated, and few parts vary. */
function hasFewWays(pattern: string): boolean {
  const groups: Group[] = [{ bars: 0, varies: false }];
  const readsOn = !LOOKS_BACK.test(pattern);
  let wide = pattern.startsWith("^") ? 0 : 1;
  let widest = wide;
  let ways = 1;
  let rest = pattern;
  while (rest !== "") {
    const atom = ATOM.exec(rest)?.[0] ?? rest;
    rest = rest.slice(atom.length);
    let closed: Group | undefined;
    if (atom.startsWith("(")) groups.push({ bars: 0, varies: false });
    else if (atom === ")") closed = groups.pop();
    const group = groups.at(-1);
    if (!group) return false;
    if (atom === "|") group.bars++;
    if (closed) {
      ways *= closed.bars + 1;
      closed.varies ||= closed.bars > 0;
      group.varies ||= closed.varies;
    }
    const repeat = REPEAT.exec(rest);
    if (!repeat || atom.startsWith("(") || atom === "|") continue;
    rest = rest.slice(repeat[0].length);
    if (closed?.varies && !repeat[0].startsWith("?")) return false;
    const lengths = lengthsOf(repeat);
    if (lengths > LENGTHS) {
      widest = Math.max(widest, wide + 1);
      // It is run through once for each way that leads to it, and leads on by one way.
      if (!readsOn || !endsAtSign(atom, rest)) wide++;
    } else ways *= lengths;
    group.varies ||= lengths > 1;
  }
  const bars = groups[0]?.bars ?? 0;
  // After a bar `^` holds no longer.
  if (bars > 0 && pattern.startsWith("^")) widest++;
  return ways * (bars + 1) <= (WAYS[widest] ?? 0);
}

/**
 * Whether a pattern from a profile is harmless on `PATTERN_READS` characters of any text: short, of known form, with few
 * parts whose length may vary and none of those repeated.
 * @example isSafePattern("/tickets/(\\d+)") // true
 * @example isSafePattern("(a+)+$") // false
 */
export function isSafePattern(pattern: string): boolean {
  if (pattern.length === 0 || pattern.length > PATTERN_LENGTH || BACKREFERENCE.test(pattern)) return false;
  try {
    new RegExp(pattern, "iu");
  } catch {
    return false;
  }
  return hasFewWays(pattern);
}
