import { expect, test, vi } from "vitest";
import type { Runtime } from "webextension-polyfill";
import { createPageDesk } from "../../../entrypoints/background/page-desk";

type Hear = (raw: unknown) => void;

function desk() {
  const events = { onHello: vi.fn(), onReading: vi.fn(), onSaid: vi.fn(), onGone: vi.fn(), onUnparsed: vi.fn() };
  const made = createPageDesk(events);
  const open = (tabId: number, frameId = 0): Hear => {
    const listeners: Hear[] = [];
    made.connect({
      sender: { tab: { id: tabId }, frameId, url: "https://desk.example/chat/1" },
      onMessage: { addListener: (listener: Hear) => void listeners.push(listener) },
      onDisconnect: { addListener: () => undefined },
      postMessage: () => undefined,
      disconnect: () => undefined,
    } as unknown as Runtime.Port);
    return (raw) => listeners.forEach((hear) => void hear(raw));
  };
  return { made, events, open };
}

const hello = (instance: string) => ({ kind: "hello", instance, top: true, reloaded: false, reports: [] });

test("what a page says that cannot be read is counted, tab by tab, and nothing else comes of it", () => {
  const { made, events, open } = desk();
  const say = open(7);
  say(hello("a"));
  const long = { kind: "chord", conversation: "x".repeat(501) };
  for (const odd of [long, { kind: "nothing known" }, 5]) say(odd);
  open(8)(undefined);
  expect([made.unparsedIn(7), made.unparsedIn(8), made.unparsedIn(9)]).toEqual([3, 1, 0]);
  expect(events.onUnparsed.mock.calls).toEqual([[7], [7], [7], [8]]);
  expect([events.onSaid, events.onReading].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

test("a new document of the tab begins at nothing; its frames and a new Port of the same one go on counting", () => {
  const { made, open } = desk();
  const say = open(7);
  say(hello("a"));
  say({});
  open(7, 3)({});
  open(7)(hello("a"));
  expect(made.unparsedIn(7)).toBe(2);
  open(7)(hello("b"));
  expect(made.unparsedIn(7)).toBe(0);
});
