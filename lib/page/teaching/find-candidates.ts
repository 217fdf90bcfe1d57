// What the arrow keys move among, and what a pointer means: messages, editors, controls that may send.

import { findEditors } from "../find-editors";
import { controlsClose, findSendControl } from "../find-send-control";
import { placeOf } from "../place-of";
import { isVisible } from "../visible";
import { openRootOf } from "../walk-roots";

export type PickStep = "customer" | "own" | "composer" | "send";

const MOST = 300;
/** Families of this many alike elements may be a list of messages. */
const FAMILY = 2;
const NO_MESSAGES = "nav,form,header,footer,button,select,[role=toolbar],[role=menu],[role=tablist]";
const CONTROL = 'button,[role="button"],a,input[type="submit"],input[type="button"],input[type="image"]';

/** Elements that stand beside others of their kind and say something: the likeliest families of them. */
function familiesIn(document: Document): Element[] {
  const families: { members: Element[]; points: number }[] = [];
  for (const parent of [...document.querySelectorAll("body, body *")].slice(0, 6000)) {
    if (parent.childElementCount < FAMILY || parent.closest(NO_MESSAGES)) continue;
    const byTag = new Map<string, Element[]>();
    for (const kid of parent.children) byTag.set(kid.localName, [...(byTag.get(kid.localName) ?? []), kid]);
    for (const kids of byTag.values()) {
      const members = kids.filter((kid) => (kid.textContent?.trim().length ?? 0) > 1 && isVisible(kid));
      const width = parent.getBoundingClientRect().width;
      if (members.length >= FAMILY && width > 200)
        families.push({ members, points: members.length * Math.min(width, 900) });
    }
  }
  const best = families.sort((a, b) => b.points - a.points)[0];
  return best?.members ?? [];
}

/** The elements a step may mean, in the order of the page, and the likeliest of them. */
export function findCandidates(
  document: Document,
  step: PickStep,
  known: readonly Element[],
  composer: HTMLElement | undefined,
): { readonly all: readonly Element[]; readonly first: Element | undefined } {
  if (step === "customer" || step === "own") {
    const rows = known.filter(isVisible).slice(-MOST);
    const all = rows.length >= FAMILY ? rows : familiesIn(document).slice(-MOST);
    return { all, first: all.at(-1) };
  }
  if (step === "composer") {
    const all = findEditors(document).editors.map(placeOf);
    const first = composer && placeOf(composer);
    return { all, first: first && all.includes(first) ? first : all.at(-1) };
  }
  const send = composer && findSendControl(composer);
  const close = composer ? controlsClose(composer) : [];
  const all = [...new Set([...close, ...(send ? [send] : [])])].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return { all, first: send ?? all[0] };
}

/** The innermost elements at a place in the window, through open shadow roots, ours left out. */
function elementsAt(root: Document | ShadowRoot, x: number, y: number, ours: Element): Element | undefined {
  const found = root.elementsFromPoint(x, y).find((one) => one !== ours && !ours.contains(one));
  const inner = found && openRootOf(found);
  return (inner && inner !== root ? elementsAt(inner, x, y, ours) : undefined) ?? found;
}

/** What the pointer means at this place: a candidate around it, else what a step can take there. */
export function candidateAt(
  document: Document,
  step: PickStep,
  all: readonly Element[],
  place: { readonly x: number; readonly y: number },
  ours: Element,
): Element | undefined {
  const under = elementsAt(document, place.x, place.y, ours);
  if (!under) return undefined;
  for (let at: Element | null = under; at; at = at.parentElement) if (all.includes(at)) return at;
  if (step === "composer") return undefined;
  if (step === "send") return under.closest(CONTROL) ?? under;
  return under === document.documentElement || under === document.body ? undefined : under;
}

/** The editor that stands at this place of the page. */
export const editorAt = (document: Document, place: Element): HTMLElement | undefined =>
  findEditors(document).editors.find((editor) => placeOf(editor) === place);
