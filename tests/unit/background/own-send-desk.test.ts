import { expect, test, vi } from "vitest";
import type { Shown } from "../../../entrypoints/background/conversations";
import { createOwnSendDesk } from "../../../entrypoints/background/own-send-desk";
import type { PageDesk, PageFrame } from "../../../entrypoints/background/page-desk";
import type { SendPlan } from "../../../lib/sending/send-plan";
import { FIRST_LAYOUT, type SiteSettings } from "../../../lib/sites/site-settings";
import type { ConversationKey } from "../../../lib/transcript/transcript";
import { attemptOf, makePlan } from "../sending/plan-for-tests";

const KEY = "4711" as ConversationKey;

function desk({ site = {}, plan, key = KEY }: { site?: Partial<SiteSettings>; plan?: SendPlan; key?: string } = {}) {
  const said: unknown[] = [];
  const frame = { tabId: 7, frameId: 0, host: "desk.example", post: (out: unknown) => Boolean(said.push(out)) };
  let kept: SiteSettings = { host: "desk.example", off: false, layout: FIRST_LAYOUT, ownSend: true, ...site };
  const shown = { frame, transcript: { conversation: { key } } } as unknown as Shown;
  const refuse = vi.fn();
  const made = createOwnSendDesk({
    pages: { all: () => [frame] } as unknown as PageDesk,
    loadSite: async () => kept,
    changeSite: async (_, change) => {
      kept = change(kept);
      return kept;
    },
    shownIn: () => shown,
    planShown: async () => plan,
    refuse,
    onChange: vi.fn(),
  });
  return { made, frame: frame as unknown as PageFrame, said, refuse, site: () => kept };
}

test("the frame that holds the chat may press once for each question", async () => {
  const { made, frame, said, refuse } = desk();
  await made.wanted(frame, 3, KEY);
  expect(said).toEqual([{ kind: "own-send-answered", request: 3, go: true }]);
  expect(refuse).not.toHaveBeenCalled();
});

const armed = makePlan(["One."]);
const sending: SendPlan = {
  ...armed,
  chunks: armed.chunks.map((chunk) => ({
    ...chunk,
    state: { kind: "sending", attempt: attemptOf(armed, "a1") } as never,
  })),
};

test.each([
  ["off on this site", { site: { ownSend: false } }, "own-not-connected"],
  ["Chatside is off there", { site: { off: true } }, "own-not-connected"],
  ["another chat is on screen", { key: "other" }, "own-changed"],
  ["a plan waits", { plan: armed }, "own-plan-armed"],
  ["a chunk is on its way", { plan: sending }, "own-still-sending"],
] as const)("nothing is granted where %s", async (_, about, reason) => {
  const { made, frame, said, refuse } = desk(about);
  await made.wanted(frame, 1, KEY);
  expect(said).toEqual([{ kind: "own-send-answered", request: 1, go: false }]);
  expect(refuse).toHaveBeenCalledExactlyOnceWith(7, reason);
});

test("a frame that is not the one the chat is shown in is granted nothing", async () => {
  const { made, frame, said } = desk();
  await made.wanted({ ...frame, frameId: 4 }, 1, KEY);
  expect(said).toEqual([{ kind: "own-send-answered", request: 1, go: false }]);
});

test("a plan that rests does not stand in the way", async () => {
  const { made, frame, said } = desk({ plan: { ...armed, armed: false } });
  await made.wanted(frame, 1, KEY);
  expect(said).toEqual([{ kind: "own-send-answered", request: 1, go: true }]);
});

test("a desk that sent it too has the key switched off; where it is off, a page's word changes nothing", async () => {
  const { made, frame, said, refuse, site } = desk();
  await made.refused(frame, "own-sent-twice");
  expect(site().ownSend).toBe(false);
  expect(said).toEqual([{ kind: "own-send", on: false }]);
  expect(refuse).toHaveBeenCalledExactlyOnceWith(7, "own-sent-twice");
  await made.refused(frame, "own-note");
  expect(refuse).toHaveBeenCalledTimes(1);
});
