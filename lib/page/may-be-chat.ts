import type { SiteProfile } from "../sites/site-profile";
import { hasAnyMark } from "./match-profile";
import { openRootOf, type Root } from "./walk-roots";

/** What a page without any of these cannot be: a place where somebody writes to somebody, or where it can be read. */
const SIGNS =
  'textarea,[contenteditable],[role="textbox"],[role="log"],[role="feed"],input[type="text"],input:not([type]),iframe,[class*=chat i],[class*=messag i],[class*=thread i],[class*=comment i],[data-testid*=comment i],[class*=conversation i],dl,time';
/** Components within components are looked through this deep. */
const DEPTH = 4;

/** Whether a sign stands in this root or in that of a component in it. */
const hasSign = (root: Root, depth: number): boolean =>
  root.querySelector(SIGNS) !== null ||
  (depth > 0 &&
    [...root.querySelectorAll("*")].some((host) => {
      const inner = host.localName.includes("-") ? openRootOf(host) : null;
      return inner !== null && hasSign(inner, depth - 1);
    }));

/** Whether this page is worth bringing the reading part for. */
export const mayBeChat = (document: Document, profiles: readonly SiteProfile[]): boolean =>
  hasSign(document, DEPTH) || hasAnyMark(document, profiles);
