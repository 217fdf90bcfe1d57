import { CUSTOMER_LABEL, HISTORY, hasWord, wordsOf } from "../reading/words";

/** A ticket's history: entries of one shape, who did what and when, and the customer by the name the page gives them. */
export interface HistoryPlace {
  readonly root: Element;
  readonly rows: () => Element[];
  readonly customer: string;
}

export const WHO = '[class*="user" i],[class*="author" i],[class*="actor" i],[class*="creator" i],[rel="author"]';
export const WHEN = 'time,[datetime],[class*="date" i],[class*="time" i]';

/** "Mia Kowalska <mia@shop.example>" is Mia Kowalska. */
export const nameIn = (text: string | null | undefined): string =>
  (text ?? "")
    .replace(/<[^>]*>/, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** What stands beside a label such as "Requestors:". */
function customerByLabel(document: Document): string | undefined {
  for (const label of document.querySelectorAll('dt,th,label,[class*="label" i]')) {
    const text = label.textContent?.trim() ?? "";
    if (text.length > 30 || !hasWord(wordsOf(text), CUSTOMER_LABEL)) continue;
    const name = nameIn(label.nextElementSibling?.textContent);
    if (name !== "" && name.length < 80) return name;
  }
  return undefined;
}

const isEntry = (element: Element): boolean =>
  element.querySelector(WHO) !== null && element.querySelector(WHEN) !== null && !element.querySelector("textarea");

const entriesOf = (root: Element): Element[] => [...root.children].filter(isEntry);

const isHistory = (element: Element): boolean =>
  hasWord(wordsOf(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`), HISTORY);

/** The history on this page, where the page names its customer and an entry is theirs. Reads only. */
export function findHistory(document: Document): HistoryPlace | undefined {
  const customer = customerByLabel(document);
  if (customer === undefined) return undefined;
  // Boxes around a history are called so too: the innermost with the most entries is it.
  const root = [...document.querySelectorAll('[class*="histor" i],[class*="timeline" i],[class*="journal" i]')]
    .filter(isHistory)
    .filter((element) => entriesOf(element).some((entry) => nameIn(entry.querySelector(WHO)?.textContent) === customer))
    .reverse()
    .sort((a, b) => entriesOf(b).length - entriesOf(a).length)[0];
  return root && { root, rows: () => entriesOf(root), customer };
}
