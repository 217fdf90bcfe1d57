// One look at the page: what it says now. The way to read it is found once and kept while it holds; finding it anew is
// slow, and happens when the transcript left the page, the address changed, or somebody asks for a fresh look. What is
// asked for between writing and the press is a cheap one, as long as the page rests.
import type { SiteProfile } from "../sites/site-profile";
import type { Message, MessageId } from "../transcript/message";
import type { EpochMs } from "../transcript/time";
import type { Conversation } from "../transcript/transcript";
import { findComposer } from "./find-composer";
import { createConversationFollower } from "./follow-conversation";
import { createLinesFromHere } from "./lines-from-here";
import { mayBeChat } from "./may-be-chat";
import type { ComposerFinding, PageLook } from "./page-look";
import type { PageFinding } from "./page-structure";
import { partHere } from "./parts";
import { queryAll } from "./query-all";
import { readComposer } from "./read-composer";
import { readConversation } from "./read-conversation";
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

export function createPageReader({ document, profiles, now, wantReading }: PageReaderNeeds) {
  const linesFromHere = createLinesFromHere();
  const rows = createRowReader(linesFromHere);
  const follower = createConversationFollower();
  let found: FoundAt | undefined;
  let composer: ComposerFinding | undefined;
  let seen: { key: string; root: Element } | undefined;
  let conversation: Conversation | undefined;
  let draft = "";
  let pageTouched = true;
  let signed: SignsRead | undefined;
  let unasked: string | undefined;
  let composerTouched = true;

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
      follower.forget();
      conversation = undefined;
    }
    pageTouched = composerTouched = true;
    return { ...next, address: document.location.href };
  }

  /** The composer's words as they leave it, so that a row that appears with them is known to be ours. */
  function followDraft(finding: ComposerFinding): void {
    const text = finding.kind === "found" ? readComposer(finding.element) : "";
    if (draft !== "" && text === "") linesFromHere.leaves(draft, now());
    draft = text;
  }

  function readSigns(found: FoundAt, messages: readonly Message[], finding: ComposerFinding): PageLook["signs"] {
    const facts = { messages, customer: conversation?.customerName, composer: finding };
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

  function look(fresh = false): PageLook {
    const lost = found?.structure && !found.structure.root.isConnected;
    const moved = found?.address !== document.location.href;
    const sure = found?.structure && !found.structure.unsure && found.structure.rows().length > 0;
    const open = pageTouched && (!sure || found?.since !== undefined);
    const outdated = found?.structure?.isOutdated?.(pageTouched || moved || fresh) ?? false;
    if (outdated) {
      // What its rows were decided from has changed: they are read anew, and stood there before us.
      rows.forget();
      seen = undefined;
    }
    if (!found || fresh || lost || moved || open || outdated) found = rediscover();
    const { structure, profile } = found;
    if (fresh || pageTouched) signed = undefined;
    if (fresh || composerTouched || composer?.kind !== "found" || !composer.element.isConnected) {
      composer = findComposer(document, found);
    }
    composerTouched = false;
    followDraft(composer);
    const offline = Boolean(profile?.offlineWhen && queryAll(document, profile.offlineWhen).length > 0);
    if (!structure) {
      const reason = found.several ? TWO_LISTS : composer.kind === "found" ? NO_LIST : "";
      pageTouched = false;
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
    const before = seen;
    let first = before?.root !== structure.root;
    let read = rows.read(structure, first, now(), conversation?.customerName);
    if (pageTouched || first || !conversation || follower.isOver(read.messages)) {
      const said = readConversation(structure, read.messages, read.rowOf);
      const followed = said && follower.follow(said, read.messages, now());
      if (followed === "changing") return onTheWay(composer, offline);
      conversation = followed;
    }
    const key = conversation?.key ?? "";
    if (before && before.key !== key && !first) {
      // Another conversation in the same list: what stands there now stood there before us.
      rows.forget();
      linesFromHere.forget();
      first = true;
      read = rows.read(structure, true, now(), conversation?.customerName);
    }
    seen = { key, root: structure.root };
    pageTouched = false;
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

  /** Rows, head, signs and composer are read anew; where the transcript is stays as it was found, if that still stands. */
  function lookCheaply(): PageLook {
    const structure = found?.structure;
    if (!structure || structure.unsure || structure.formOnly || !isVisible(structure.root)) return look(true);
    pageTouched = composerTouched = true;
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
      pageTouched = true;
      composerTouched ||= built;
    },
    /** What was found last, for those who ask how the page is read. */
    finding: (): PageFinding | undefined => found,
    /** The way to read the page is another one now: nothing of the one before holds. */
    startOver(): void {
      found = composer = seen = conversation = signed = undefined;
      rows.forget();
      follower.forget();
      pageTouched = composerTouched = true;
    },
    /** Somebody was seen typing at the last look. */
    seesTyping: (): boolean => signed?.signs.some((sign) => TYPING_SIGNS.has(sign)) ?? false,
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
      pageTouched = true;
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
