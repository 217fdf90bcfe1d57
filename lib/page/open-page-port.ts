// Serves one page: transcript out, chunks in. Everything it starts ends with one signal. It makes no decision about a
// plan: it carries out single commands and tells what it saw.
import type { SendOutcome } from "../sending/send-outcome";
import type { AttemptId, PortInstance } from "../sending/send-plan";
import type { SiteProfile } from "../sites/site-profile";
import type { EpochMs } from "../transcript/time";
import type {
  Arming,
  BackgroundToPage,
  ComposerQuestion,
  PageAnswer,
  PageToBackground,
  SendCommand,
} from "../wire/page-messages";
import { answerQuestion } from "./answer-question";
import { createAttemptLedger } from "./attempt-ledger";
import { watchComposing } from "./composing";
import { createDraftKeeper } from "./draft-keeper";
import { createFocusKeeper } from "./keep-focus";
import { createPageReader } from "./look-at-page";
import { openPort, type PortLike } from "./page-port";
import { createPanelFrame } from "./panel-frame";
import { fetchPart, type PartName } from "./parts";
import { createReadOut } from "./read-out";
import { listenForChord } from "./send-chord";
import { watchTranscript } from "./watch-transcript";

export interface PageNeeds {
  readonly document: Document;
  readonly connect: () => PortLike | undefined;
  /** The panel's own address; absent where no panel is shown in the page. */
  readonly panelAddress?: string;
  readonly instance: string;
  readonly now: () => EpochMs;
  readonly top: boolean;
}

export function openPagePort(needs: PageNeeds): AbortController {
  const { document, now, top } = needs;
  const life = new AbortController();
  const { signal } = life;
  const ledger = createAttemptLedger();
  let profiles: readonly SiteProfile[] = [];
  let arming: Arming | undefined;
  let writing = false;
  let welcomed = false;
  let putting = false;
  let asked = 0;
  let post: (message: PageToBackground) => boolean = () => false;
  const asking = new Set<PartName>();
  const wantPart = (part: PartName) => {
    if (asking.has(part)) return;
    asking.add(part);
    if (!post({ kind: "part-wanted", part })) asking.delete(part);
  };
  const reader = createPageReader({ document, profiles: () => profiles, now, wantReading: () => wantPart("reading") });
  const fetchEditors = () => fetchPart("editors", wantPart);
  const composerAnswers = new Map<number, (answer: PageAnswer | undefined) => void>();
  const askComposer = (question: ComposerQuestion): Promise<PageAnswer | undefined> =>
    new Promise((resolve) => {
      const request = ++asked;
      composerAnswers.set(request, resolve);
      if (!post({ kind: "composer-asked", request, question })) resolve(undefined);
    });
  const drafts = createDraftKeeper({ reader, fetchEditors, askComposer });
  const isComposing = watchComposing(document, signal);
  const keys = new Map<number, (key: string) => void>();

  const readOut = createReadOut((message) => post(message));
  const port = openPort({
    connect: needs.connect,
    hello: () => {
      readOut.startOver();
      asking.clear();
      return {
        kind: "hello",
        instance: needs.instance as PortInstance,
        top,
        visible: !document.hidden,
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
      ? createPanelFrame({
          document,
          freshAddress: () =>
            new Promise((resolve) => {
              const request = ++asked;
              keys.set(request, (key) => resolve(`${needs.panelAddress}#${key}`));
              port.post({ kind: "panel-key-wanted", request });
            }),
          impossible: () => port.post({ kind: "panel-impossible" }),
          signal,
        })
      : undefined;
  const focus = createFocusKeeper(document, () => panel?.focus(), signal);

  function look(): void {
    if (!welcomed) return;
    const seen = reader.look();
    chord.follow();
    readOut.tell(seen, drafts.has(seen.conversation?.key));
    const key = seen.conversation?.key;
    if (key && drafts.has(key) && arming?.conversation !== key && !ledger.isOpen() && !putting) {
      putting = true;
      void drafts.putBack(key).finally(() => {
        putting = false;
        watch.soon();
      });
    }
  }

  const watch = watchTranscript({ document, reader, look, signal });
  document.addEventListener("input", () => watch.soon(), { capture: true, signal });

  const chord = listenForChord({
    document,
    reader,
    mac: /Mac|iPhone|iPad/.test(navigator.platform),
    arming: () => arming,
    isHeld: () => writing,
    pressed: (conversation) => {
      // Busy until the background says otherwise: a second press in between must do nothing.
      if (arming) arming = { ...arming, state: "busy" };
      if (!port.post({ kind: "chord", conversation }) && arming) arming = { ...arming, state: "ready" };
    },
    held: () => port.post({ kind: "chord-held" }),
    signal,
  });

  function tell(attemptId: AttemptId, outcome: SendOutcome): void {
    ledger.conclude(attemptId, outcome);
    port.post({ kind: "report", report: { attemptId, outcome } });
    watch.soon();
  }

  function send(command: SendCommand): void {
    if (ledger.isOpen()) {
      if (ledger.take(command.attemptId)) tell(command.attemptId, { kind: "refused", reason: "still-sending" });
      return;
    }
    if (!ledger.take(command.attemptId)) return;
    void carryOut(command);
  }

  async function carryOut(command: SendCommand): Promise<void> {
    writing = true;
    const editors = await fetchEditors();
    writing = false;
    if (!editors) {
      tell(command.attemptId, { kind: "refused", reason: "page-not-connected" });
      return;
    }
    await editors.sendChunk(command, {
      document,
      reader,
      isComposing,
      askComposer,
      keepFocus: focus.keep,
      holdKeys: (held) => {
        writing = held;
      },
      signal,
      tell: (outcome) => tell(command.attemptId, outcome),
      tookBack: (doubt) => port.post({ kind: "took-back", attemptId: command.attemptId, doubt }),
    });
  }

  const focusComposer = () => focus.give(reader.composerElement());

  function heard(message: BackgroundToPage): void {
    switch (message.kind) {
      case "welcome":
        profiles = message.profiles;
        welcomed = true;
        if (message.layout) panel?.show(message.layout);
        readOut.startOver();
        watch.lookNow();
        return;
      case "part-here":
        asking.delete(message.part);
        reader.pageTouched();
        watch.lookNow();
        return;
      case "arm":
        arming = message.arming;
        watch.soon();
        return;
      case "send":
        send(message.command);
        return;
      case "acknowledged":
        ledger.acknowledged(message.attemptId);
        return;
      case "ask":
        void answerQuestion(
          {
            reader,
            ledger,
            drafts,
            fetchEditors,
            keepFocus: focus.keep,
            focusComposer: () => reader.composerElement()?.focus(),
          },
          message.question,
        ).then((answer) => {
          port.post({ kind: "answer", request: message.request, answer });
          watch.soon();
        });
        return;
      case "composer-answered":
        composerAnswers.get(message.request)?.(message.answer);
        composerAnswers.delete(message.request);
        return;
      case "panel-key":
        keys.get(message.request)?.(message.key);
        keys.delete(message.request);
        return;
      case "layout":
        panel?.show(message.layout);
        return;
      case "focus":
        if (message.where === "panel") panel?.focus();
        else focusComposer();
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
