import { headsQueue, isWaitingEntry } from "../reading/find-signs";
import { fewWords } from "./scan-pane";
import { isVisible } from "./visible";

const HEADS = "h1,h2,h3,h4,h5,h6,[role=heading],legend,summary,caption";
const ENTRIES = "li,tr,[role=option],[role=listitem],[role=row],a[href]";
/** As many headings of a page are looked at, and so many things below one. */
const MOST = 200;
const MOST_BELOW = 20;
/** As far up as a heading is alone in its box. */
const LEVELS = 2;

/** What stands below a heading, up to the next. */
function below(head: Element): Element[] {
  let from = head;
  for (let level = 0; level < LEVELS && !from.nextElementSibling && from.parentElement; level++)
    from = from.parentElement;
  const found: Element[] = [];
  for (let at = from.nextElementSibling; at && found.length < MOST_BELOW; at = at.nextElementSibling) {
    if (at.matches(HEADS) || at.querySelector(HEADS)) break;
    const entries = [...at.querySelectorAll(ENTRIES)].slice(0, MOST_BELOW);
    found.push(...(entries.length > 0 ? entries : [at]));
  }
  return found;
}

/** Whether the page lists a customer who waits to be taken, under a heading that says so; with or without a button. */
export function isQueueShown(document: Document, transcript: Element): boolean {
  const heads = [...document.querySelectorAll(HEADS)].slice(0, MOST).filter((head) => !transcript.contains(head));
  return heads
    .filter((head) => headsQueue(fewWords(head) ?? "") && isVisible(head))
    .some((head) => below(head).some((entry) => isWaitingEntry(fewWords(entry) ?? "") && isVisible(entry)));
}
