const ITEM = /^(\s*)([-*•]|(\d{1,3})([.)]))(\s+)(.*)$/;

/**
 * What Enter means at the end of a line of a list: the text to put in for the range [from, to). Undefined where the line
 * is no list. An empty item ends its list.
 * @example continueList("- one", 5) // { from: 5, to: 5, text: "\n- " }
 */
export function continueList(
  text: string,
  caret: number,
): { readonly from: number; readonly to: number; readonly text: string } | undefined {
  const from = text.lastIndexOf("\n", caret - 1) + 1;
  const end = text.indexOf("\n", caret);
  if (text.slice(caret, end < 0 ? undefined : end).trim() !== "") return undefined;
  const item = ITEM.exec(text.slice(from, caret));
  if (!item) return undefined;
  const [, indent = "", mark = "", digits, after = "", space = " ", words = ""] = item;
  if (words.trim() === "") return { from, to: caret, text: "" };
  const next = digits === undefined ? mark : `${Number(digits) + 1}${after}`;
  return { from: caret, to: caret, text: `\n${indent}${next}${space}` };
}
