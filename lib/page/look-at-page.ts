// One look at the page: what it says now. The way to read it is found once and kept while it holds; finding it anew is
// slow, and happens when the transcript left the page, the address changed, or somebody asks for a fresh look. What is
// asked for between writing and the press is a cheap one, as long as the page rests.
import type { SiteProfile } from "../sites/site-profile";
import type { Message, MessageId } from "../transcript/message";
import type { EpochMs } from "../transcript/time";
import type { Conversation } from "../transcript/transcript";
import { findComposer } from "./find-composer";
import type { createConversationFollower } from "./follow-conversation";
import { createLinesFromHere } from "./lines-from-here";
import { mayBeChat } from "./may-be-chat";
import type { ComposerFinding, PageLook } from "./page-look";
import type { PageFinding, PageStructure } from "./page-structure";
import { partHere } from "./parts";
import { queryAll } from "./query-all";
import { readComposer } from "./read-composer";
import { createRowReader } from "./read-rows";
import type { SignsRead } from "./read-signs";
import { type FoundAt, healthOf, profiled, questionOf } from "./told-of-look";
import { isVisible } from "./visible";

export interface PageReaderNeeds {
  readonly document: Document;
  readonly profiles: () => readonly SiteProfile[];
  readonly now: () => EpochMs;
  /** The page needs the part that finds out how it is to be read. */
  readonly wantReading: () => void;
}

const TYPING_SIGNS: ReadonlySet<string> = new Set(["customer-typing", "colleague-replying"]);

const NO_LIST = "I see a reply box, but no list of messages.";
const TWO_LISTS = "I see two lists of messages and can't tell which one counts.";
const CHANGING = "The page is changing to another chat.";

/** Reads one document, look by look, from now to its end; what it finds is kept between looks. */
export function createPageReader({ document, profiles, now, wantReading }: PageReaderNeeds) {
  const linesFromHere = createLinesFromHere();
  const rows = createRowReader(linesFromHere);
  let follower: ReturnType<typeof createConversationFollower> | undefined;
  let found: FoundAt | undefined;
  let composer: ComposerFinding | undefined;
  let seen: { key: string; root: Element } | undefined;
  let conversation: Conversation | undefined;
  let draft = "";
  /** Something changed that may be read otherwise at the next look. */
  let pageStale = true;
  let signed: SignsRead | undefined;
  let unasked: string | undefined;
  let turnedAt: EpochMs | undefined;
  let composerStale = true;

  function findPage(): PageFinding {
    const reading = partHere("reading");
    if (reading) return reading.findStructure(document, profiles(), now(), found);
    if (mayBeChat(document, profiles())) wantReading();
    return { several: false, drifted: [] };
  }

  function rediscover(): FoundAt {
    const next = findPage();
    if (next.structure?.root !== found?.structure?.root) {
      rows.forget();
      follower?.forget();
      conversation = undefined;
    }
    pageStale = composerStale = true;
    return { ...next, address: document.location.href };
  }

  /** The composer's words as they leave it, so that a row that appears with them is known to be ours. */
  function followDraft(finding: ComposerFinding): void {
    const text = finding.kind === "found" ? readComposer(finding.element) : "";
    if (draft !== "" && text === "") linesFromHere.leaves(draft, now());
    draft = text;
  }

  function readSigns(found: FoundAt, messages: readonly Message[], finding: ComposerFinding): PageLook["signs"] {
    const facts = { document, messages, customer: conversation?.customerName, composer: finding };
    signed = partHere("reading")?.signsOf(found, facts, signed);
    return signed?.signs ?? [];
  }

  /** Between two conversations nothing is told, and nothing may be written. */
  const onTheWay = (finding: ComposerFinding, offline: boolean): PageLook => ({
    signs: [],
    health: "no-chat",
    reasons: [CHANGING],
    changing: true,
    messages: [],
    rowOf: () => undefined,
    composer: finding,
    offline,
  });

  /** Finds the way to read the page again where what was found does not hold any more. */
  function refind(fresh: boolean): FoundAt {
    const structure = found?.structure;
    const lost = structure && !structure.root.isConnected;
    const moved = found?.address !== document.location.href;
    const sure = structure && !structure.unsure && structure.rows().length > 0;
    const open = pageStale && (!sure || found?.since !== undefined);
    const outdated = structure?.isOutdated?.(pageStale || moved || fresh) ?? false;
    if (outdated) {
      // What its rows were decided from has changed: they are read anew, and stood there before us.
      rows.forget();
      seen = undefined;
    }
    if (!found || fresh || lost || moved || open || outdated) return rediscover();
    return found;
  }

  function withoutChat(found: FoundAt, composer: ComposerFinding, offline: boolean): PageLook {
    const reason = found.several ? TWO_LISTS : composer.kind === "found" ? NO_LIST : "";
    pageStale = false;
    return {
      health: healthOf(found, 0, composer, false),
      reasons: reason ? [reason] : [],
      messages: [],
      rowOf: () => undefined,
      composer,
      offline,
      ...profiled(found),
      signs: readSigns(found, [], composer),
    };
  }

  function withChat(found: FoundAt, structure: PageStructure, composer: ComposerFinding, offline: boolean): PageLook {
    const before = seen;
    let first = before?.root !== structure.root;
    let read = rows.read(structure, first, now(), conversation?.customerName);
    const reading = partHere("reading");
    follower ??= reading?.followConversation();
    if (pageStale || first || !conversation || follower?.isOver(read.messages)) {
      const said = reading?.readConversation(structure, read.messages, read.rowOf);
      const followed = said && follower?.follow(said, read.messages, now(), found.profile !== undefined);
      if (followed === "changing") return onTheWay(composer, offline);
      conversation = followed;
    }
    const key = conversation?.key ?? "";
    if (before && before.key !== key) turnedAt = now();
    if (before && before.key !== key && !first) {
      // Another conversation in the same list: what stands there now stood there before us.
      rows.forget();
      linesFromHere.forget();
      first = true;
      read = rows.read(structure, true, now(), conversation?.customerName);
    }
    seen = { key, root: structure.root };
    pageStale = false;
    const { messages, rowOf, confidence, reasons } = read;
    const health = healthOf(found, confidence, composer, conversation !== undefined);
    const question = unasked === key ? undefined : questionOf(read);
    return {
      health,
      reasons: health === "read" ? [] : reasons,
      ...(conversation && health !== "unsure" ? { conversation } : {}),
      messages: health === "unsure" ? [] : messages,
      rowOf: (id: MessageId) => rowOf.get(id),
      composer,
      roles: { confidence, reasons },
      ...(structure.formOnly ? {} : { transcriptRoot: structure.root }),
      offline,
      ...profiled(found),
      ...(question ? { question } : {}),
      signs: readSigns(found, health === "unsure" ? [] : messages, composer),
    };
  }

  function look(fresh = false): PageLook {
    found = refind(fresh);
    const { structure, profile } = found;
    if (fresh || pageStale) signed = undefined;
    if (fresh || composerStale || composer?.kind !== "found" || !composer.element.isConnected) {
      composer = findComposer(document, found);
    }
    composerStale = false;
    followDraft(composer);
    const offline = Boolean(profile?.offlineWhen && queryAll(document, profile.offlineWhen).length > 0);
    return structure ? withChat(found, structure, composer, offline) : withoutChat(found, composer, offline);
  }

  /** Rows, head, signs and composer are read anew; where the transcript is stays as it was found, if that still stands. */
  function lookCheaply(): PageLook {
    const structure = found?.structure;
    if (!structure || structure.unsure || structure.formOnly || !isVisible(structure.root)) return look(true);
    pageStale = composerStale = true;
    return look();
  }

  return {
    /** Reads the page; `fresh` finds everything anew instead of trusting what held a moment ago. */
    look,
    /** As sure as a fresh look only where nothing else than our own writing happened since one: `watch-writing` tells. */
    lookCheaply,
    /** Tells that something inside the transcript changed; with `grown` this element only got children at its end. */
    rowTouched(element: Element, grown = false): void {
      found?.structure?.touched?.(element, grown);
      if (found?.structure) rows.touched(element, found.structure.root);
    },
    /** Tells that something outside the transcript changed; with `built` the composer may be another one, too. */
    pageTouched(built = true): void {
      pageStale = true;
      composerStale ||= built;
    },
    /** What was found last, for those who ask how the page is read. */
    finding: (): PageFinding | undefined => found,
    /** The way to read the page is another one now: nothing of the one before holds. */
    startOver(): void {
      found = composer = seen = conversation = signed = undefined;
      rows.forget();
      follower?.forget();
      pageStale = composerStale = true;
    },
    /** Somebody was seen typing at the last look. */
    seesTyping: (): boolean => signed?.signs.some((sign) => TYPING_SIGNS.has(sign)) ?? false,
    /** Milliseconds since another conversation came on screen in place of one. */
    sinceTurned: (): number => (turnedAt === undefined ? Number.POSITIVE_INFINITY : now() - turnedAt),
    transcriptRoot: (): Element | undefined => found?.structure?.root,
    composerElement: (): HTMLElement | undefined => (composer?.kind === "found" ? composer.element : undefined),
    sentFromHere: (text: string): void => linesFromHere.leaves(text, now()),
    thatWasMe(id: MessageId): void {
      linesFromHere.thatWasMe(id);
    },
    /** Whose a line is, as a person says; without a side nothing more is asked in this conversation. */
    whoSaid(id: MessageId, side: "customer" | "agent" | undefined): void {
      if (!side) unasked = seen?.key;
      else if (rows.whoSaid(id, side)) {
        rows.forget();
        seen = undefined;
      }
      pageStale = true;
    },
    /** The person is about to send: the composer's words may be gone at the next look. */
    aboutToLeave(): void {
      if (composer?.kind === "found" && composer.element.isConnected) {
        const text = readComposer(composer.element);
        if (text !== "") draft = text;
      }
    },
  };
}

export type PageReader = ReturnType<typeof createPageReader>;
