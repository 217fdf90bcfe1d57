// The composer as its profile finds it. What the profile leaves to the universal reading, that does; a mode that one of
// the two calls a note is a note.
import type { ElementTest } from "../sites/element-test";
import { isFromElsewhere } from "../sites/is-from-elsewhere";
import type { ComposerRules, SendRules, SiteProfile } from "../sites/site-profile";
import { describeComposer } from "./describe-composer";
import { passesAsSendControl } from "./find-send-control";
import type { ComposerFinding, FoundComposer } from "./page-look";
import { isWithin, matchesAny, queryVisible } from "./query-all";
import { holds } from "./test-element";

/** What a profile from elsewhere may call a composer: a text field of several lines, or an editor. */
const MAY_BE_COMPOSER = 'textarea, input[type="text"], input:not([type]), [contenteditable], [role="textbox"]';

/** Every visible composer of the pane that the profile means. */
export function composersOf(pane: Element, rules: ComposerRules, profile: SiteProfile): HTMLElement[] {
  const { exclude = [] } = profile;
  return queryVisible(pane, rules.find).filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement &&
      (profile.source === "shipped" || one.matches(MAY_BE_COMPOSER)) &&
      !matchesAny(one, rules.fake ?? []) &&
      !isWithin(one, exclude),
  );
}

const someHold = (tests: readonly ElementTest[] | undefined, pane: Element, element: Element): boolean =>
  tests?.some((test) => holds(test, { element, scope: pane, shown: true })) ?? false;

function modeOf(base: FoundComposer, rules: ComposerRules, profile: SiteProfile, pane: Element): FoundComposer["mode"] {
  const { element } = base;
  if (someHold(rules.noteWhen, pane, element) || base.mode === "note") return "note";
  if (!rules.publicWhen) return base.mode;
  const proved = rules.publicWhen.every((test) => holds(test, { element, scope: pane, shown: true }));
  if (!proved) return "unknown";
  return isFromElsewhere(profile) ? base.mode : "public";
}

function sendOf(base: FoundComposer, send: SendRules, profile: SiteProfile, pane: Element) {
  const controls = queryVisible(pane, send.button ?? []).filter(
    (one): one is HTMLElement => one instanceof HTMLElement && !matchesAny(one, send.buttonNot ?? []),
  );
  const trusted = (one: HTMLElement) => profile.source === "shipped" || passesAsSendControl(one, base.element);
  const sendControl = controls.find(trusted);
  const sendKeys = send.keys === "setting" ? ("unknown" as const) : send.keys;
  return { ...(sendControl ? { sendControl } : {}), sendKeys };
}

/** Adds to a composer what a profile knows of its mode and of sending. */
export function refineComposer(base: FoundComposer, profile: SiteProfile, pane: Element): FoundComposer {
  const { composer, send } = profile;
  const mode = composer === "universal" ? base.mode : modeOf(base, composer, profile, pane);
  const locked = base.locked || (composer !== "universal" && someHold(composer.lockedWhen, pane, base.element));
  const { kind, element, sendControl, sendKeys } = base;
  const own = { ...(sendControl ? { sendControl } : {}), sendKeys };
  return { kind, element, mode, locked, ...(send === "universal" ? own : sendOf(base, send, profile, pane)) };
}

/** The one composer of the pane, or why there is none to write into. */
export function composerByProfile(pane: Element, rules: ComposerRules, profile: SiteProfile): ComposerFinding {
  const all = composersOf(pane, rules, profile);
  const focused = all.find((one) => one.contains(one.ownerDocument.activeElement));
  const [only, other] = all;
  if (other && !focused) return { kind: "several" };
  const element = focused ?? only;
  const base = element && describeComposer(element);
  return base?.kind === "found" ? refineComposer(base, profile, pane) : { kind: "none" };
}
