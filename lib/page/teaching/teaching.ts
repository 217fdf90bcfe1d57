// One page being taught: which step it is, what was pointed at, what that makes of the page. After every change the page is read
// by the profile as it would be saved, and that reading is what is drawn and told.
import type { SiteProfile } from "../../sites/site-profile";
import type { TeachCommand, TeachingProblem, TeachingReading, TeachingStep } from "../../sites/teaching";
import type { EpochMs } from "../../transcript/time";
import type { Parts } from "../parts";
import { drawingOf } from "./draw-reading";
import { findCandidates } from "./find-candidates";
import { createMemory } from "./found-again";
import { judgePointed } from "./judge-pointed";
import { learnPage, type Pointed } from "./learn-page";
import { createOverlay } from "./overlay";
import { pickElement } from "./pick-element";
import { pointedBy } from "./pointed-by";
import { areOneSide, likelyRow, looksSuffice, NOTHING_READ, type ReadByDraft, readByDraft } from "./read-by-draft";

export interface TeachingNeeds {
  readonly document: Document;
  readonly reading: Parts["reading"];
  /** The profile that was taught or brought for this page before: teaching starts from it. */
  readonly before: SiteProfile | undefined;
  readonly tell: (teaching: TeachingReading | undefined) => void;
  /** The keyboard goes back to the panel. */
  readonly focusPanel: () => void;
  readonly now: () => EpochMs;
  readonly signal: AbortSignal;
}

const ORDER: readonly TeachingStep[] = ["customer", "own", "composer", "send"];
/** What is drawn follows the page this often (milliseconds), and every so many times the page is read anew. */
const FOLLOW = 400;
const READ_EVERY = 4;
const SAID: Readonly<Record<TeachingStep, string>> = {
  customer: "Point at a message from the customer",
  own: "Point at a message of your own",
  composer: "Point at the reply box",
  send: "Point at what sends the reply",
};
const KEYS = "Click, or ↑ ↓ and Enter. Esc ends pointing.";

export function createTeaching(needs: TeachingNeeds) {
  const { document, reading, now } = needs;
  const overlay = createOverlay(document);
  const memory = createMemory(document);
  let pointed: Pointed = needs.before ? pointedBy(document, needs.before, reading, now()) : { keys: "unknown" };
  for (const one of ORDER) {
    const element = pointed[one];
    if (element) memory.remember(one, element);
  }
  let step: TeachingReading["step"] = "customer";
  let problem: TeachingProblem | undefined;
  let pick: ReturnType<typeof pickElement> | undefined;
  let meant: Element | undefined;
  let read: ReadByDraft = NOTHING_READ;
  let draft: SiteProfile | undefined;
  let over = false;
  let followed = 0;

  /** The page without any profile: its rows tell how large a message is. */
  const looks = () => reading.findStructure(document, [], now(), undefined);

  function learn(): void {
    const { structure } = looks();
    const known = structure?.rows() ?? [];
    pointed = memory.foundAgain(pointed, known.length > 0 ? known : findCandidates(document, "own", [], undefined).all);
    const plain = readByDraft(document, undefined, reading, now());
    const byLooks = looksSuffice(plain, pointed);
    const about = { known, now: now(), byLooks, ...(structure ? { newestFirst: structure.newestFirst } : {}) };
    const first = learnPage(document, pointed, { ...about, decided: 0 });
    read = readByDraft(document, first.profile, reading, now());
    const { customer, own, other, unclear } = read.counts;
    const all = customer + own + other + unclear;
    const decided = all === 0 ? 0 : 1 - unclear / all;
    draft = learnPage(document, pointed, { ...about, decided }).profile;
    if (first.noList) problem = "same-message";
    else if (areOneSide(plain, pointed)) problem = "same-side";
    else if (pointed.customer && pointed.own && !byLooks && read.sidesBy === "looks") problem = "no-sides";
  }

  const isPointed = (one: TeachingStep): boolean => pointed[one] !== undefined;

  function tell(): void {
    if (over) return;
    draw();
    needs.tell({
      step,
      picking: pick !== undefined,
      pointed: ORDER.filter(isPointed),
      keys: pointed.keys,
      counts: read.counts,
      sidesBy: read.sidesBy,
      ...(problem ? { problem } : {}),
    });
  }

  function draw(): void {
    if (over) return;
    const words = pick && step !== "review" ? `${SAID[step]}. ${KEYS}` : "";
    overlay.draw(drawingOf(read, pointed, pick ? meant : undefined), words, pick !== undefined);
  }

  function stopPicking(): void {
    pick?.stop();
    pick = undefined;
    meant = undefined;
  }

  function point(at: TeachingStep): void {
    stopPicking();
    step = at;
    const finding = looks();
    const known = finding.structure?.rows() ?? [];
    const composer = reading.composerOf(document, finding);
    const box = pointed.composer ?? (composer.kind === "found" ? composer.element : undefined);
    const { all, first } = findCandidates(document, at, known, box);
    const taken = at === "own" ? pointed.customer : pointed.own;
    const likely =
      at === "customer" || at === "own"
        ? likelyRow(readByDraft(document, undefined, reading, now()), at, taken)
        : undefined;
    const start = likely && all.includes(likely) ? likely : first;
    overlay.draw([], "", true);
    pick = pickElement({
      document,
      overlay,
      step: at,
      all,
      first: pointed[at] && all.includes(pointed[at]) ? pointed[at] : start,
      onMove: (element) => {
        meant = element;
        draw();
      },
      onPick: (element) => {
        pick = undefined;
        take(at, element);
      },
      onMiss: () => {
        if (at === "composer") problem = "not-editable";
        tell();
      },
      onCancel: () => {
        pick = undefined;
        tell();
        needs.focusPanel();
      },
    });
    if (all.length === 0) problem = "nothing-found";
    tell();
  }

  function take(at: TeachingStep, element: Element): void {
    const box = pointed.composer ?? (read.composer.kind === "found" ? read.composer.element : undefined);
    const judged = judgePointed(document, at, element, box);
    problem = undefined;
    if (typeof judged === "string") problem = judged;
    else {
      pointed = { ...pointed, ...judged };
      memory.remember(at, element);
      learn();
    }
    // What was not understood is pointed at again.
    if (problem === "same-message" || problem === "no-send-control" || problem === "not-editable") point(at);
    else goOn(at);
  }

  function goOn(from: TeachingReading["step"]): void {
    const at = ORDER.indexOf(from as TeachingStep);
    const next = ORDER.slice(at + 1).find((one) => !isPointed(one));
    if (from !== "review" && next) {
      point(next);
      return;
    }
    stopPicking();
    step = "review";
    learn();
    tell();
    needs.focusPanel();
  }

  function end(): void {
    if (over) return;
    over = true;
    stopPicking();
    clearInterval(timer);
    overlay.remove();
    needs.tell(undefined);
  }

  function obey(command: TeachCommand): unknown {
    if (command.do !== "keys" && command.do !== "save") problem = undefined;
    switch (command.do) {
      case "start":
        if (isPointed("customer") && isPointed("own")) goOn("review");
        else point("customer");
        return undefined;
      case "start-over":
        pointed = { keys: "unknown" };
        read = NOTHING_READ;
        point("customer");
        return undefined;
      case "step":
        point(command.step);
        return undefined;
      case "skip":
        goOn(step);
        return undefined;
      case "pause":
        stopPicking();
        tell();
        return undefined;
      case "keys": {
        const { send: _, ...rest } = pointed;
        pointed = { ...rest, keys: command.keys };
        goOn("send");
        return undefined;
      }
      case "save":
        stopPicking();
        learn();
        return draft;
      case "stop":
        return end();
    }
  }

  /** What is drawn follows the page. */
  function follow(): void {
    if (over || document.hidden) return;
    const before = read.counts;
    if (draft && !pick && ++followed % READ_EVERY === 0) {
      read = readByDraft(document, draft, reading, now());
    }
    if (JSON.stringify(before) === JSON.stringify(read.counts)) draw();
    else tell();
  }

  const timer = setInterval(follow, FOLLOW);
  document.addEventListener("scroll", () => draw(), { capture: true, passive: true, signal: needs.signal });
  needs.signal.addEventListener("abort", end);

  return { obey, tell, isOver: () => over };
}

export type Teaching = ReturnType<typeof createTeaching>;
