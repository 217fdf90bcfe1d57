import { looksLikeName, splitNameAndTime } from "../reading/name-and-time";
import { readTime } from "../reading/read-time";
import type { RowFacts } from "../reading/row-facts";
import type { TimeMark } from "../reading/time-mark";
import type { EpochMs } from "../transcript/time";
import { elementWords } from "./element-words";
import { LABELS } from "./measure-row";
import { cleanName } from "./read-row-parts";

/** What a header above rows tells of them: a name, a time, words of its own. */
export function readHead(head: Element, now: EpochMs): Pick<RowFacts, "author" | "near" | "said" | "words"> {
  const said: string[] = [];
  let author: string | undefined;
  let near: TimeMark | undefined;
  const leaves = [head, ...head.querySelectorAll("*")];
  for (const element of leaves) {
    for (const attribute of ["datetime", ...LABELS]) {
      const value = element.getAttribute(attribute);
      if (!value) continue;
      const mark = readTime(value, now);
      if (mark) near ??= mark;
      else if (value.length < 80) said.push(value);
    }
    const own = [...element.childNodes]
      .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.nodeValue ?? ""] : []))
      .join(" ")
      .trim();
    if (own === "") continue;
    const mark = readTime(own, now);
    if (mark) {
      near ??= mark;
      continue;
    }
    const split = splitNameAndTime(cleanName(own), now);
    if (split.mark) near ??= split.mark;
    if (author === undefined && looksLikeName(split.name)) author = split.name;
    else said.push(own);
  }
  return { ...(author ? { author } : {}), ...(near ? { near } : {}), said, words: elementWords(head) };
}
