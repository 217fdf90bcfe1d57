import type { SiteProfile } from "../sites/site-profile";
import { hasAnyMark } from "./match-profile";

/** What a page without any of these cannot be: a place where somebody writes to somebody, or where it can be read. */
const SIGNS =
  'textarea,[contenteditable],[role="textbox"],[role="log"],[role="feed"],iframe,[class*=chat i],[class*=messag i],[class*=thread i],dl,time';

/** Whether this page is worth bringing the reading part for. */
export const mayBeChat = (document: Document, profiles: readonly SiteProfile[]): boolean =>
  document.querySelector(SIGNS) !== null || hasAnyMark(document, profiles);
