/** What style libraries put before the names they make up. */
const MADE = /^(?:css|sc|jss|emotion|svelte|astro|styled|makestyles|tss|stitches|ng|v)-/i;
/** States come and go: what is the last message now is not the last one soon. */
const STATES =
  /^(?:active|inactive|selected|hover|hovered|focus|focused|open|opened|closed|new|unread|unseen|seen|last|first|only|odd|even|loading|loaded|visible|hidden|highlight|highlighted|current|expanded|collapsed|checked|disabled|enter|entering|leave|leaving|animate|animated|pending|sending)$/i;
const HUMPS = /(?<=[a-z])(?=[A-Z])/;

/** A segment nobody would type: many short humps, or a run of consonants. */
function isRandom(segment: string): boolean {
  const short = segment.split(HUMPS).filter(({ length }) => length <= 2).length;
  return short >= 3 || /[bcdfghjklmnpqrstvwxz]{5}/i.test(segment);
}

/**
 * Whether a class, id or attribute value was named by a person and will be there after the next release: no number, no hash,
 * no state of the moment.
 * @example isStableName("message-row") // true
 * @example isStableName("css-1a2b3c") // false
 */
export function isStableName(name: string): boolean {
  if (!/^[a-z][\w-]{0,39}$/i.test(name) || /\d/.test(name) || MADE.test(name)) return false;
  const segments = name.split(/[-_]+/).filter((part) => part !== "");
  return !segments.some(isRandom) && !STATES.test(segments.at(-1) ?? "");
}

/**
 * The part of a CSS module's class that a person named.
 * @example moduleStem("Message_own__x7Kq2") // "Message_own__"
 */
export const moduleStem = (name: string): string | undefined =>
  /^([A-Z][a-z]+(?:[A-Z][a-z]+)*_[a-z]+(?:[A-Z][a-z]+)*__)[\w-]{4,10}$/i.exec(name)?.[1];
