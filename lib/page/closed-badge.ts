// A bare "Closed" or "Resolved" in the head of a conversation. What must stay true: only above the transcript itself, never in
// a list of other conversations, and never one of several states to choose from. Words are read first: only where they tell
// something is it asked where they stand, which forces layout.
import { isClosedBadge, isStateWord, SIGN_LINE } from "../reading/find-signs";
import { APART, CONTROL, fewWords } from "./scan-pane";
import { isVisible } from "./visible";

const HEADING = "h1,h2,h3,h4,[role=heading]";
/** As far up from the transcript as its head is looked for, and as far around a heading as the head reaches. */
const LEVELS = 5;
const AROUND = 3;
/** As many headings are looked at, and as many elements of a head. */
const MOST = 40;
const CHOSEN_FROM = `${APART},${CONTROL},label,option`;

interface State {
  readonly element: Element;
  readonly text: string;
}

/** Headings of what stands before this transcript. */
function headingsBefore(root: Element): Element[] {
  const found: Element[] = [];
  let inner = root;
  for (let level = 0; level < LEVELS && inner.parentElement && inner.localName !== "body"; level++) {
    for (const sibling of inner.parentElement.children) {
      if (sibling === inner || found.length >= MOST) break;
      if (sibling.matches(HEADING)) found.push(sibling);
      else found.push(...sibling.querySelectorAll(HEADING));
    }
    inner = inner.parentElement;
  }
  return found.slice(0, MOST);
}

/** The head around a heading: what says little altogether, without the transcript. */
function headAround(heading: Element, root: Element): Element {
  let head = heading;
  for (let level = 0; level < AROUND && head.parentElement; level++) {
    const above: Element = head.parentElement;
    if (above.contains(root) || fewWords(above) === undefined) break;
    head = above;
  }
  return head;
}

/** Innermost elements of a head that name a state and nothing else, none of them a control or one of a list. */
function statesIn(head: Element): State[] {
  return [...head.querySelectorAll("*")].slice(0, MOST).flatMap((element) => {
    const text = fewWords(element);
    if (text === undefined || text.length > SIGN_LINE || !isStateWord(text) || element.closest(CHOSEN_FROM)) return [];
    return [...element.children].some((kid) => isStateWord(fewWords(kid) ?? "")) ? [] : [{ element, text }];
  });
}

/** Over the column of the transcript. */
function isAbove(element: Element, root: Element): boolean {
  const [box, column] = [element.getBoundingClientRect(), root.getBoundingClientRect()];
  const middle = box.left + box.width / 2;
  return box.top <= column.top && middle >= column.left && middle <= column.right;
}

/** Whether the head of this conversation says that it is closed. */
export function hasClosedBadge(root: Element): boolean {
  const heads = new Set(headingsBefore(root).map((heading) => headAround(heading, root)));
  const states = [...heads].flatMap(statesIn);
  if (!states.some(({ text }) => isClosedBadge(text))) return false;
  const [only, other] = states.filter(({ element }) => isVisible(element) && isAbove(element, root));
  return only !== undefined && !other && isClosedBadge(only.text);
}
