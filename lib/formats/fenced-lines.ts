const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** For each line, whether it stands in a fenced block (fences included). A fence that never closes is no fence. */
export function fencedLines(lines: readonly string[]): readonly boolean[] {
  const inside = lines.map(() => false);
  let from = -1;
  let fence = "";
  for (const [at, line] of lines.entries()) {
    const [, mark = "", info = ""] = FENCE.exec(line) ?? [];
    if (mark === "") continue;
    if (fence === "") {
      if (mark.startsWith("`") && info.includes("`")) continue;
      fence = mark;
      from = at;
    } else if (mark[0] === fence[0] && mark.length >= fence.length && info.trim() === "") {
      inside.fill(true, from, at + 1);
      fence = "";
    }
  }
  return inside;
}
