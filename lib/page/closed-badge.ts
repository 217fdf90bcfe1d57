// A bare "Closed" or "Resolved" in the head of a conversation. What must stay true: only above the transcript itself, never in
// a list of other conversations, and never one of several states to choose from.
import { isClosedBadge, isStateWord, SIGN_LINE } from "../reading/find-signs";
import { APART, CONTROL, fewWords } from "./scan-pane";
import { isVisible } from "./visible";

const HEADING = "h1,h2,h3,h4,[role=heading]";
/** As far up from the transcript as its head is looked for, and as far around a heading as the head reaches. */
const LEVELS = 5;
const AROUND = 3;
/** No head is higher than this, in pixels, nor holds more elements. */
const TALLEST = 160;
const MOST = 80;
const CHOSEN_FROM = `${APART},${CONTROL},label,option`;

/** Headings that stand above this transcript, over the same column. */
function headingsAbove(root: Element): Element[] {
  const column = root.getBoundingClientRect();
  const found: Element[] = [];
  let inner = root;
  for (let level = 0; level < LEVELS && inner.parentElement; level++) {
    for (const sibling of inner.parentElement.children) {
      if (sibling === inner) break;
      if (sibling.matches(HEADING)) found.push(sibling);
      else found.push(...sibling.querySelectorAll(HEADING));
    }
    inner = inner.parentElement;
  }
  return found.slice(0, MOST).filter((heading) => {
    const box = heading.getBoundingClientRect();
    const middle = box.left + box.width / 2;
    return box.width > 0 && box.top <= column.top && middle >= column.left && middle <= column.right;
  });
}

/** The head around a heading: what is drawn with it in one strip, without the transcript. */
function headAround(heading: Element, root: Element): Element {
  let head = heading;
  for (let level = 0; level < AROUND && head.parentElement; level++) {
    const above: Element = head.parentElement;
    if (above.contains(root) || above.getBoundingClientRect().height > TALLEST) break;
    head = above;
  }
  return head;
}

/** Innermost elements of a head that name a state and nothing else, none of them a control or one of a list. */
function statesIn(head: Element): string[] {
  return [...head.querySelectorAll("*")].slice(0, MOST).flatMap((element) => {
    const text = fewWords(element);
    if (text === undefined || text.length > SIGN_LINE || !isStateWord(text) || element.closest(CHOSEN_FROM)) return [];
    const deeper = [...element.children].some((kid) => isStateWord(fewWords(kid) ?? ""));
    return deeper || !isVisible(element) ? [] : [text];
  });
}

/** Whether the head of this conversation says that it is closed. */
export function hasClosedBadge(root: Element): boolean {
  const heads = new Set(headingsAbove(root).map((heading) => headAround(heading, root)));
  const states = [...heads].flatMap(statesIn);
  return states.length === 1 && isClosedBadge(states[0] ?? "");
}
