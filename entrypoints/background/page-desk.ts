// One Port per helpdesk frame: what it says is parsed here and handed on; commands and questions go out through it.
// Who talks to it: `desks` wires its events, `plan-desk` and `page-calls` command pages. It keeps nothing that matters:
// a page that lost its Port connects again and says everything anew.
import type { Runtime } from "webextension-polyfill";
import { later } from "../../lib/browser/clock";
import type { PortInstance } from "../../lib/sending/send-plan";
import type {
  AttemptReport,
  BackgroundToPage,
  PageAnswer,
  PageQuestion,
  PageReading,
  PageToBackground,
} from "../../lib/wire/page-messages";
import { parsePageMessage } from "../../lib/wire/page-messages.schema";

/** How long a page may take to answer a question, in milliseconds: writing into a slow editor is the longest. */
const ANSWER_WITHIN = 10_000;

/** One connected frame of a helpdesk tab. */
export interface PageFrame {
  readonly tabId: number;
  readonly frameId: number;
  /** Scheme, host and port. */
  readonly site: string;
  readonly host: string;
  readonly top: boolean;
  readonly instance: PortInstance;
  /** The browser loaded this document again, or took it from its history: nobody navigated to it. */
  readonly reloaded: boolean;
  /** False when the Port is already gone: then nothing was said. */
  readonly post: (message: BackgroundToPage) => boolean;
}

export interface PageEvents {
  onHello(frame: PageFrame, reports: readonly AttemptReport[]): void;
  onReading(frame: PageFrame, reading: PageReading): void;
  onSaid(frame: PageFrame, message: Exclude<PageToBackground, { kind: "hello" | "reading" | "answer" }>): void;
  onGone(frame: PageFrame): void;
  /** Something was said that is not of the agreed form: it counts, and is not looked at. */
  onUnparsed(tabId: number): void;
}

export function createPageDesk(events: PageEvents) {
  const frames = new Map<string, PageFrame>();
  const questions = new Map<number, { frame: PageFrame; settle: (answer: PageAnswer | undefined) => void }>();
  /** How much the page of each tab said that could not be read. */
  const unparsed = new Map<number, { readonly instance?: PortInstance; readonly times: number }>();
  let asked = 0;

  const keyOf = (tabId: number, frameId: number) => `${tabId}/${frameId}`;

  const answer = (request: number, value: PageAnswer | undefined) => {
    const open = questions.get(request);
    questions.delete(request);
    open?.settle(value);
  };

  /** The frame is no longer on screen. */
  function leave(frame: PageFrame): void {
    for (const [request, open] of questions) if (open.frame === frame) answer(request, undefined);
    events.onGone(frame);
  }

  /** The frames of the document that was there before. One that belongs to the new document says so and is back. */
  function leaveFramesBelow(top: PageFrame): void {
    for (const [key, frame] of frames) {
      if (frame === top || frame.tabId !== top.tabId) continue;
      frames.delete(key);
      leave(frame);
      frame.post({ kind: "read-again" });
    }
  }

  function admit(port: Runtime.Port, tabId: number, site: URL): void {
    const frameId = port.sender?.frameId ?? 0;
    let frame: PageFrame | undefined;

    port.onMessage.addListener((raw: unknown) => {
      const message = parsePageMessage(raw);
      if (!message) {
        const before = unparsed.get(tabId);
        unparsed.set(tabId, { ...before, times: (before?.times ?? 0) + 1 });
        events.onUnparsed(tabId);
        return;
      }
      if (message.kind === "hello") {
        frame = {
          tabId,
          frameId,
          site: site.origin === "null" ? site.protocol : site.origin,
          host: site.hostname,
          top: message.top && frameId === 0,
          instance: message.instance,
          reloaded: message.reloaded,
          post: (out) => {
            try {
              port.postMessage(out);
              return true;
            } catch {
              return false;
            }
          },
        };
        // Firefox leaves the Port of a page that is kept for going back open, and a page that wrote its document anew
        // speaks through a new Port: another took the place of the one before.
        const before = frames.get(keyOf(tabId, frameId));
        frames.set(keyOf(tabId, frameId), frame);
        if (before) leave(before);
        if (frame.top && before && before.instance !== frame.instance) leaveFramesBelow(frame);
        if (frame.top && unparsed.get(tabId)?.instance !== frame.instance)
          unparsed.set(tabId, { instance: frame.instance, times: 0 });
        events.onHello(frame, message.reports);
        return;
      }
      if (!frame) return;
      const here = frames.get(keyOf(tabId, frameId));
      // What speaks is not frozen: a frame that was left with its document is on screen again.
      if (!here) frames.set(keyOf(tabId, frameId), frame);
      else if (here !== frame) return;
      if (message.kind === "answer") {
        // A frame answers only what it was asked: another tab's page cannot answer for it.
        if (questions.get(message.request)?.frame === frame) answer(message.request, message.answer);
      } else if (message.kind === "reading") events.onReading(frame, message.reading);
      else events.onSaid(frame, message);
    });

    port.onDisconnect.addListener(() => {
      if (!frame || frames.get(keyOf(tabId, frameId)) !== frame) return;
      frames.delete(keyOf(tabId, frameId));
      leave(frame);
    });
  }

  return {
    /** Takes a Port named `page`; Ports of anything but a page in a tab are let go. */
    connect(port: Runtime.Port): void {
      const tabId = port.sender?.tab?.id;
      const address = port.sender?.url;
      if (tabId === undefined || !address || !URL.canParse(address)) {
        port.disconnect();
        return;
      }
      admit(port, tabId, new URL(address));
    },

    frame: (tabId: number, frameId: number): PageFrame | undefined => frames.get(keyOf(tabId, frameId)),

    framesOf: (tabId: number): PageFrame[] => [...frames.values()].filter((frame) => frame.tabId === tabId),

    all: (): PageFrame[] => [...frames.values()],

    /** How often the document in this tab, or a frame of it, said something that could not be read. */
    unparsedIn: (tabId: number): number => unparsed.get(tabId)?.times ?? 0,

    forgetTab: (tabId: number): void => void unparsed.delete(tabId),

    /** Asks one frame; `undefined` where it went away or kept silent. Never asked twice. */
    ask(frame: PageFrame, question: PageQuestion): Promise<PageAnswer | undefined> {
      const request = ++asked;
      return new Promise((resolve) => {
        const stop = later(ANSWER_WITHIN, () => answer(request, undefined));
        const settle = (value: PageAnswer | undefined) => {
          stop();
          resolve(value);
        };
        questions.set(request, { frame, settle });
        if (!frame.post({ kind: "ask", request, question })) answer(request, undefined);
      });
    },
  };
}

export type PageDesk = ReturnType<typeof createPageDesk>;
