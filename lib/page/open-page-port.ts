import type { PortInstance } from "../sending/send-plan";
import type { SiteProfile } from "../sites/site-profile";
import type { EpochMs } from "../transcript/time";
import type { Arming, BackgroundToPage, PageAnswer, PageQuestion, PageToBackground } from "../wire/page-messages";
import { answerBackground } from "./answer-background";
import { createComposerAsker } from "./ask-composer";
import { createKeyAsker } from "./ask-for-panel-keys";
import { createPartAsker } from "./ask-for-parts";
import { createAttemptLedger } from "./attempt-ledger";
import { createAttempts } from "./attempts";
import { createComposingWatch } from "./composing";
import { createDraftKeeper } from "./draft-keeper";
import { createDueDrafts } from "./due-drafts";
import { isReloaded } from "./is-reloaded";
import { createFocusKeeper } from "./keep-focus";
import { createPageReader } from "./look-at-page";
import { createOwnKey } from "./own-key";
import { openPort, type PortLike } from "./page-port";
import { createPanelHolder } from "./panel-holder";
import { partHere } from "./parts";
import { readComposer } from "./read-composer";
import { createReadOut } from "./read-out";
import { listenForChord } from "./send-chord";
import { createTeachHolder } from "./teach-here";
import { createLeavingWatch } from "./watch-leaving";
import { watchTranscript } from "./watch-transcript";
import { createWrittenText } from "./written-text";

/** A page on its way to another conversation is looked at again after this many milliseconds. */
const LOOK_AGAIN = 500;

export interface PageNeeds {
  readonly document: Document;
  readonly connect: () => PortLike | undefined;
  /** The panel's own address; absent where no panel is shown in the page. */
  readonly panelAddress?: string;
  readonly instance: string;
  readonly now: () => EpochMs;
  readonly top: boolean;
}

/** Runs the page port in one frame; aborting what it answers takes all of it out of the page again. */
export function openPagePort(needs: PageNeeds): AbortController {
  const { document, now, top } = needs;
  const life = new AbortController();
  const { signal } = life;
  const ledger = createAttemptLedger();
  let profiles: readonly SiteProfile[] = [];
  let arming: Arming | undefined;
  const writtenText = createWrittenText();
  let welcomed = false;
  let post: (message: PageToBackground) => boolean = () => false;
  const say = (message: PageToBackground) => post(message);
  const parts = createPartAsker(say);
  const wantPart = parts.want;
  const keys = createKeyAsker(say);
  const reader = createPageReader({ document, profiles: () => profiles, now, wantReading: () => wantPart("reading") });
  const composer = createComposerAsker(say);
  const drafts = createDraftKeeper((kept) => say({ kind: "drafts", drafts: kept }), signal);
  const composing = createComposingWatch(document, signal);
  const { isComposing } = composing;
  const readOut = createReadOut(say);
  const leaving = createLeavingWatch({ document, now, post: say, signal });
  const port = openPort({
    connect: needs.connect,
    hello: () => {
      readOut.startOver();
      parts.startOver();
      composer.startOver();
      return {
        kind: "hello",
        instance: needs.instance as PortInstance,
        top,
        reloaded: isReloaded(document),
        reports: ledger.reports(),
      };
    },
    heard,
    ended: () => life.abort(),
    signal,
  });
  post = port.post;

  const panel =
    top && needs.panelAddress !== undefined
      ? createPanelHolder(
          {
            document,
            freshAddress: async () => `${needs.panelAddress}#${await keys.fresh()}`,
            impossible: () => port.post({ kind: "panel-impossible" }),
            signal,
          },
          wantPart,
        )
      : undefined;
  const focusPanel = (): void => panel?.focus();
  const focus = createFocusKeeper(document, focusPanel, signal);
  const teach = createTeachHolder({ document, profiles: () => profiles, wantPart, post: say, focusPanel, now, signal });

  function look(): void {
    if (!welcomed) return;
    const seen = reader.look();
    chord.follow();
    composing.follow(reader.composerElement());
    leaving.follow(seen);
    const key = seen.conversation?.key;
    if (seen.changing) setTimeout(() => watch.soon(), LOOK_AGAIN);
    // What stands in the composer while we write is nobody's own text.
    if (!attempts.isWriting()) {
      writtenText.seen(key, seen.composer.kind === "found" ? readComposer(seen.composer.element) : "");
      readOut.tell(seen, drafts.of(key) !== undefined);
    }
    if (key && drafts.isDue(key) && !ledger.isOpen()) void putBack(key);
  }

  const watch = watchTranscript({ document, reader, look, signal });
  document.addEventListener("input", () => watch.soon(), { capture: true, signal });
  const here = {
    document,
    reader,
    ledger,
    drafts,
    writtenText,
    isComposing,
    askComposer: composer.ask,
    keepFocus: focus.keep,
    wantPart,
  };
  const attempts = createAttempts({ ...here, post: say, lookSoon: watch.soon, signal });
  const { holdKeys } = attempts;
  const putBack = createDueDrafts({ ...here, holdKeys, isBack: watch.soon });

  const ownKey = createOwnKey(
    { document, reader, ledger, arming: () => arming, isComposing, top, post: say },
    wantPart,
  );
  const chord = listenForChord({
    document,
    reader,
    mac: /Mac|iPhone|iPad/.test(navigator.platform),
    arming: () => arming,
    isWriting: attempts.isWriting,
    isOpenIn: attempts.isOpenIn,
    isOurs: writtenText.isOurs,
    own: ownKey.pressed,
    pressed: (conversation) => {
      // Busy until the background says otherwise: a second press in between must do nothing.
      const before = arming;
      arming = { conversation, state: "busy" };
      if (!port.post({ kind: "chord", conversation })) arming = before;
    },
    ready: attempts.getReady,
    held: (why) => port.post({ kind: "chord-held", why }),
    strayed: (letter) => void (focus.isLent() && port.post({ kind: "strayed", letter })),
    signal,
  });

  const answer = (question: PageQuestion): Promise<PageAnswer> =>
    answerBackground({ ...here, holdKeys, teach }, question);

  function heard(message: BackgroundToPage): void {
    switch (message.kind) {
      case "welcome":
        profiles = message.profiles;
        welcomed = true;
        if (message.layout) panel?.show(message.layout);
        drafts.takeOver(message.drafts);
        ownKey.switchTo(message.ownSend);
        readOut.startOver();
        keys.askAgain();
        teach.tellAgain();
        watch.lookNow();
        return;
      case "profiles":
        profiles = message.profiles;
        reader.startOver();
        watch.lookNow();
        return;
      case "part-here":
        parts.came(message.part);
        reader.pageTouched();
        watch.lookNow();
        return;
      case "arm":
        arming = message.arming;
        drafts.follow(message.arming);
        // So that the first press finds it there.
        if (arming?.state === "ready" && !partHere("sending")) wantPart("sending");
        watch.soon();
        return;
      case "send":
        attempts.send(message.command);
        return;
      case "get-ready":
        if (arming?.state === "ready") attempts.getReady();
        return;
      case "acknowledged":
        ledger.acknowledged(message.attemptId);
        return;
      case "ask":
        void answer(message.question).then((said) => {
          port.post({ kind: "answer", request: message.request, answer: said });
          watch.soon();
        });
        return;
      case "composer-answered":
        composer.answered(message.request, message.answer);
        return;
      case "own-send":
        ownKey.switchTo(message.on);
        return;
      case "own-send-answered":
        ownKey.answered(message.request, message.go);
        return;
      case "panel-key":
        keys.came(message.request, message.key);
        return;
      case "layout":
        if (!message.layout.shown) focus.leavePanel(reader.composerElement());
        panel?.show(message.layout);
        if (!message.layout.shown) void teach.obey({ do: "stop" });
        return;
      case "focus":
        if (message.where === "panel") focusPanel();
        else focus.give(reader.composerElement());
        return;
      case "read-again":
        readOut.startOver();
        watch.lookNow();
        return;
      case "off":
        life.abort();
        return;
    }
  }

  return life;
}
