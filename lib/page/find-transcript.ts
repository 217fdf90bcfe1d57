import { wordsOf } from "../reading/words";
import { findEditors } from "./find-editors";
import { PANEL_HOST } from "./panel-host";
import { placeOf } from "./place-of";
import { isVisible } from "./visible";
import { walkRoots } from "./walk-roots";

/** The list of messages: where it is and how its rows are found again. */
export interface TranscriptPlace {
  readonly root: Element;
  readonly rows: () => Element[];
  readonly points: number;
}

const IDS = "[data-message-id],[data-msgid],[data-msg-id],[data-messageid],[data-message-uuid],[data-event-id]";
const LISTS = '[role="log"],[role="feed"],[aria-live="polite"]';
const NAMED = '[class*="message" i],[class*="msg" i],[class*="bubble" i],[class*="comment" i],[class*="event" i]';
/** The last word of a row's class, before a modifier: `chat-message`, `message--in`, not `message-body`. */
const ROW_CLASS =
  /^(?!.*__)(?:[a-z0-9]+[-_])*(?:message|msg|bubble|comment|event)(?:-?(?:row|item|container|wrapper|box|group-item))?(?:(?:--|_|-)(?:[a-z0-9-]+))?$/i;
const NOT_ROW =
  /(?:body|text|content|header|footer|meta|time|list|form|input|box|author|avatar|area|pane|status|icon|actions?|s)$/i;
const OUTSIDE = `nav, header, [role="navigation"], [role="dialog"], [role="menu"], ${PANEL_HOST}, form, button, [contenteditable="true"]`;
const ENOUGH = 4;

const hasText = (element: Element): boolean => /\p{L}|\p{N}/u.test(element.textContent ?? "");

/** A class of this element names it a row. */
const isNamedRow = (element: Element): boolean =>
  [...element.classList].some((name) => ROW_CLASS.test(name) && !NOT_ROW.test(name.replace(/(?:--).*$/, "")));

/** The outermost element that still holds only one of these: wrappers come along, groups stay apart. */
function rowsFrom(root: Element, leaves: readonly Element[]): Element[] {
  const count = new Map<Element, number>();
  for (const leaf of leaves) {
    for (let at: Element | null = leaf; at && at !== root; at = at.parentElement)
      count.set(at, (count.get(at) ?? 0) + 1);
  }
  return leaves.map((leaf) => {
    let row = leaf;
    while (row.parentElement && row.parentElement !== root && count.get(row.parentElement) === 1)
      row = row.parentElement;
    return row;
  });
}

const outermost = (elements: readonly Element[]): Element[] => {
  const set = new Set(elements);
  return elements.filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return false;
    return true;
  });
};

const innermost = (elements: readonly Element[]): Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && element.contains(other)));

function commonAncestor(elements: readonly Element[]): Element | undefined {
  let at: Element | null = elements[0]?.parentElement ?? null;
  while (at && !elements.every((element) => at?.contains(element))) at = at.parentElement;
  return at ?? undefined;
}

const usable = (element: Element): boolean => hasText(element) && !element.closest(OUTSIDE);

type Finder = (root: Element) => Element[];

const byId: Finder = (root) => outermost([...root.querySelectorAll(IDS)].filter(usable));

const byClass: Finder = (root) =>
  innermost([...root.querySelectorAll(NAMED)].filter((one) => usable(one) && isNamedRow(one)));

const byList: Finder = (root) =>
  [...root.querySelectorAll('li,[role="listitem"],article,[role="article"]')].filter(usable);

/** Children that hold several blocks of their own shape are groups: then their blocks are the rows. */
const byChildren: Finder = (root) =>
  [...root.children].filter((child) => hasText(child) && !child.matches("button,form,textarea,input"));

/** What the rows of a container look like, surest way first. */
const FINDERS: readonly (readonly [Finder, number])[] = [
  [byId, 4],
  [byClass, 3],
  [byList, 2],
  [byChildren, 0],
];

const hasTime = (row: Element): boolean =>
  row.querySelector("time,[datetime],[class*=time i],[data-timestamp]") !== null ||
  /\b\d{1,2}[:.]\d{2}\b/.test(row.textContent ?? "");

function isScroller(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 4; at = at.parentElement, up++) {
    const flow = getComputedStyle(at).overflowY;
    if (flow === "auto" || flow === "scroll") return true;
  }
  return false;
}

/** Rows that are links with a person each and one short line are a queue, not a conversation. */
const looksLikeQueue = (rows: readonly Element[]): boolean =>
  rows.filter(
    (row) =>
      row.matches("a,button,[role=option],[role=tab]") ||
      row.querySelector(":scope > a:only-child, :scope > button:only-child"),
  ).length >
  rows.length / 2;

function score(root: Element, rows: readonly Element[], base: number, editor: Element | undefined): number {
  if (!isVisible(root) || rows.length === 0) return 0;
  let points = base;
  if (root.matches(LISTS) || root.closest(LISTS)) points += 4;
  if (isScroller(root)) points += 2;
  const label = wordsOf(`${root.getAttribute("aria-label") ?? ""} ${root.getAttribute("class") ?? ""} ${root.id}`);
  if (label.some((word) => /^(?:transcript|messages|conversation|chat|thread|timeline|history|dialog)$/.test(word)))
    points += 3;
  if (rows.filter(hasTime).length >= rows.length * 0.3) points += 2;
  if (new Set(rows.map((row) => row.textContent?.length)).size > 1) points += 1;
  if (looksLikeQueue(rows)) points -= 8;
  if (rows.some((row) => row.querySelector("input:not([type=hidden]):not([type=checkbox]),select,textarea")))
    points -= 3;
  if (root.closest('aside,[role="complementary"]')) points -= 4;
  if (editor) {
    const a = root.getBoundingClientRect();
    const b = editor.getBoundingClientRect();
    const overlap = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const gap = Math.min(Math.abs(b.top - a.bottom), Math.abs(a.top - b.bottom));
    if (overlap > Math.min(a.width, b.width) * 0.6) points += gap < 160 ? 5 : 1;
  }
  return points;
}

/**
 * The rows of a list, found anew at every call. Where each row is a child of one element, only children never seen before
 * are looked into: a long list costs what was added to it.
 */
function rowsOf(root: Element, finder: Finder): () => Element[] {
  const known = new WeakSet<Element>();
  let parent: Element | undefined;
  const findAll = (): Element[] => {
    const rows = rowsFrom(root, finder(root));
    const first = rows[0]?.parentElement ?? undefined;
    parent = rows.length > 1 && rows.every((row) => row.parentElement === first) ? first : undefined;
    for (const row of rows) known.add(row);
    return rows;
  };
  return () => {
    if (!parent?.isConnected) return findAll();
    const rows: Element[] = [];
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (known.has(child)) {
        rows.push(child);
        continue;
      }
      const shell = child.matches(OUTSIDE) || !hasText(child) ? [] : finderIn(child, finder);
      if (shell.length > 1) return findAll();
      if (shell.length === 0) continue;
      known.add(child);
      rows.push(child);
    }
    // A list that was drawn anew elsewhere leaves its old parent empty.
    return rows.length > 0 ? rows : findAll();
  };
}

/** What a finder takes for rows in this child of the list, itself counted. */
function finderIn(child: Element, finder: Finder): Element[] {
  if (finder === byChildren || finder === byList) return usable(child) ? [child] : [];
  if (finder === byId ? child.matches(IDS) : isNamedRow(child)) return [child];
  return finder(child);
}

function containersOf(document: Document, editor: Element | undefined): Element[] {
  const { roots } = walkRoots(document);
  const found = new Set<Element>();
  for (const root of roots) {
    for (const list of root.querySelectorAll(LISTS)) found.add(list);
    for (const [finder] of FINDERS.slice(0, 2)) {
      const top = root.nodeType === Node.DOCUMENT_NODE ? (root as Document).body : undefined;
      const rows = top ? finder(top) : [...root.children].flatMap(finder);
      const above = rows.length > 0 ? commonAncestor(rows) : undefined;
      if (above) found.add(above);
      for (const row of rows) if (row.parentElement) found.add(row.parentElement);
    }
  }
  // Next to the composer, walking up: scrollable boxes and lists beside it.
  for (let at: Element | null = editor ?? null, up = 0; at && up < 8; at = at.parentElement, up++) {
    for (const sibling of at.parentElement?.children ?? []) {
      if (sibling === at || !hasText(sibling) || sibling.closest(OUTSIDE)) continue;
      for (const box of [sibling, ...sibling.querySelectorAll("div,ul,ol,section,main")]) {
        if (box.childElementCount >= 1) found.add(box);
        if (found.size > 400) break;
      }
    }
  }
  return [...found].filter((element) => !element.closest(OUTSIDE));
}

/**
 * Finds the list of messages on a page nobody described: families of like rows, scored by what lists of messages have.
 * Several equally good ones are no finding. Reads only.
 */
export function findTranscript(
  document: Document,
  isExcluded: (element: Element) => boolean = () => false,
): TranscriptPlace | "several" | undefined {
  const editor = findEditors(document)
    .editors.map(placeOf)
    .sort((a, b) => b.getBoundingClientRect().width - a.getBoundingClientRect().width)[0];
  const places: (TranscriptPlace & { readonly count: number })[] = [];
  for (const root of containersOf(document, editor)) {
    if (isExcluded(root)) continue;
    for (const [finder, base] of FINDERS) {
      const leaves = finder(root);
      if (leaves.length === 0) continue;
      const rows = rowsFrom(root, leaves);
      const points = score(root, rows, base, editor);
      if (points >= ENOUGH) places.push({ root, rows: rowsOf(root, finder), points, count: rows.length });
      if (base > 0) break;
    }
  }
  places.sort(
    (a, b) =>
      b.points - a.points || b.count - a.count || Number(a.root.contains(b.root)) - Number(b.root.contains(a.root)),
  );
  const [best] = places;
  if (!best) return undefined;
  const rival = places.find((place) => !place.root.contains(best.root) && !best.root.contains(place.root));
  return rival && rival.points === best.points ? "several" : best;
}
