import { expect, test } from "vitest";
import type { Shown } from "../../../entrypoints/background/conversations";
import { createPaceDesk } from "../../../entrypoints/background/pace-desk";
import { FIRST_WORKSPACE } from "../../../lib/database/workspaces";
import { FIRST_LAYOUT } from "../../../lib/sites/site-settings";
import { epochMs } from "../../../lib/transcript/time";

const shownAs = (channel: "live" | "messaging" | undefined, signs: readonly string[] = []) =>
  ({
    frame: { tabId: 1, frameId: 0, site: "https://desk.example", host: "desk.example" },
    health: "read",
    composer: { mode: "public" },
    signs,
    moments: {},
    ...(channel ? { channel } : {}),
    transcript: { conversation: { key: "chat/1", keyKind: "hard" }, openedAt: epochMs(0), messages: [] },
  }) as unknown as Shown;

test("a message gets as long as the client allows in this kind of chat, and as in live chat where there is none", async () => {
  const desk = createPaceDesk({
    loadWorkspace: async () => ({ ...FIRST_WORKSPACE, chatLength: 300, messagingLength: 1000 }),
    loadSite: async (host) => ({ host, off: false, layout: FIRST_LAYOUT }),
    loadPromise: async () => undefined,
    loadAway: async () => undefined,
    all: () => [],
    zone: "UTC",
  });
  expect(await desk.lengthIn(undefined)).toBe(300);
  expect(await desk.lengthIn(shownAs(undefined))).toBe(300);
  expect(await desk.lengthIn(shownAs("messaging"))).toBe(1000);
  expect(await desk.lengthIn(shownAs(undefined, ["messaging"]))).toBe(1000);
  expect(await desk.lengthIn(shownAs("live", ["messaging"]))).toBe(300);
});
