// Tells a conversation that the desk took away from one that is merely out of sight. What must stay true: when in doubt it is
// out of sight, since a clock that stops too early lets a customer wait. Taken away is what stood in the desk's list, left the
// screen without the agent's doing or after they pressed what resolves it, and stands in no list any more.
import type { EpochMs } from "../transcript/time";
import type { ConversationKey } from "../transcript/transcript";
import type { PageToBackground } from "../wire/page-messages";
import type { PageLook } from "./page-look";
import { partHere } from "./parts";
import { fewWords } from "./scan-pane";
import { isVisible } from "./visible";

export interface LeavingWatchNeeds {
  readonly document: Document;
  readonly now: () => EpochMs;
  readonly post: (message: PageToBackground) => void;
  readonly signal: AbortSignal;
}

/** Whoever clicked or typed so short a time ago (milliseconds) may have left the conversation themselves. */
const BY_HAND = 2_000;
/** A desk that asks back, or saves, takes a resolved conversation away so long (milliseconds) after the press. */
const RESOLVES_WITHIN = 5_000;
const CONTROL = "button,a:not([href]),a[href='#'],[role=button],[role=menuitem],input[type=submit]";
/** Presses here choose what is listed, or what is done about a question that was asked back. */
const LISTS = "nav,[role=navigation],[role=tablist],[role=tab],[role=listbox]";
const ASKS_BACK = "dialog,[role=dialog],[role=alertdialog],[role=menu]";
const WRITTEN_IN = "textarea,input,[contenteditable],[contenteditable] *,[role=textbox]";
/** What names a control is no longer than this, in characters. */
const LONGEST_NAME = 60;
/** A desk that draws its list anew is done by then (milliseconds). */
const SURE_AFTER = 2_000;
/** A list that shows nothing of this conversation is searched again after so long (milliseconds). */
const SEARCH_AGAIN = 2_000;
const ENTRY = "a[href],li,tr,[role=option],[role=listitem],[role=row],[role=tab]";
/** As many entries are looked at. */
const MOST = 400;

interface Watched {
  readonly key: ConversationKey;
  readonly name: string | undefined;
  readonly address: string;
  /** How many entries all lists had when it was last seen in one; absent while it was seen in none. */
  readonly among?: number;
  readonly searchedAt: EpochMs;
}

function entriesOf(document: Document, transcript: Element | undefined): Element[] {
  const entries: Element[] = [];
  for (const entry of document.querySelectorAll(ENTRY)) {
    if (transcript?.contains(entry) || entry.contains(transcript ?? null)) continue;
    if (entries.push(entry) >= MOST) break;
  }
  return entries;
}

/** Its own link, or a line of a list with its customer's name. */
const isEntryOf = (entry: Element, { name, address }: Watched): boolean =>
  (entry.matches("a[href]") && (entry as HTMLAnchorElement).href === address && /[#?]|\/\d/.test(address)) ||
  (name !== undefined && name.length > 2 && (fewWords(entry)?.includes(name) ?? false));

/** Whether this press was on a control that ends a conversation. */
function resolves(target: Element): boolean {
  const control = target.closest(LISTS) ? null : target.closest(CONTROL);
  const text = control?.textContent?.trim() ?? "";
  const names = ["aria-label", "title", "value"].map((name) => control?.getAttribute(name) ?? "");
  return (
    control !== null &&
    text.length <= LONGEST_NAME &&
    (partHere("reading")?.saysResolve(text, names.join(" ")) ?? false)
  );
}

/** Letters of an answer leave no conversation. */
function isTyping(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return false;
  const [target] = event.composedPath();
  return event.key.length === 1 && target instanceof Element && target.matches(WRITTEN_IN);
}

export function createLeavingWatch({ document, now, post, signal }: LeavingWatchNeeds) {
  let touchedAt = 0;
  let resolvedAt = 0;
  let on: Watched | undefined;
  const touch = (event: Event): void => {
    if (!event.isTrusted || isTyping(event)) return;
    touchedAt = now();
    const [target] = event.composedPath();
    if (event.type !== "click" || !(target instanceof Element)) return;
    if (resolves(target)) resolvedAt = touchedAt;
    // Whatever else is pressed afterwards may be what took it off the screen.
    else if (!target.closest(ASKS_BACK)) resolvedAt = 0;
  };
  for (const kind of ["pointerdown", "keydown", "click"])
    document.addEventListener(kind, touch, { capture: true, passive: true, signal });

  function search(watched: Watched, transcript: Element | undefined): Watched {
    const entries = entriesOf(document, transcript);
    const listed = entries.some((entry) => isEntryOf(entry, watched) && isVisible(entry));
    return { ...watched, searchedAt: now(), ...(listed ? { among: entries.length } : {}) };
  }

  /** Most of what stood in the lists still stands there, and it does not. */
  function isGone(left: Watched): boolean {
    if (signal.aborted || on?.key === left.key) return false;
    const entries = entriesOf(document, undefined);
    const shows = entries.length >= ((left.among ?? 0) - 4) / 2;
    return shows && !entries.some((entry) => isEntryOf(entry, left));
  }

  function leave(left: Watched): void {
    const resolved = now() - resolvedAt < RESOLVES_WITHIN;
    if (left.among === undefined || (!resolved && now() - touchedAt < BY_HAND)) return;
    const why = resolved ? "closed" : "vanished";
    setTimeout(() => isGone(left) && post({ kind: "vanished", conversation: left.key, why }), SURE_AFTER);
  }

  return {
    /** What the page shows now. */
    follow({ changing, conversation, transcriptRoot }: PageLook): void {
      if (changing) return;
      if (conversation && on?.key === conversation.key) {
        if (on.among === undefined && now() - on.searchedAt >= SEARCH_AGAIN) on = search(on, transcriptRoot);
        return;
      }
      const left = on;
      const { key, customerName: name } = conversation ?? {};
      const { href: address } = document.location;
      on = key === undefined ? undefined : search({ key, name, address, searchedAt: now() }, transcriptRoot);
      if (left) leave(left);
    },
  };
}
