import { describe, expect, test } from "vitest";
import { FIRST_TARGETS } from "../../../lib/pace/targets";
import { parsePageMessage } from "../../../lib/wire/page-messages.schema";
import { createPanelKeys, type KeyStore } from "../../../lib/wire/panel-key";
import { parsePanelMessage } from "../../../lib/wire/panel-messages.schema";

const memory = (): KeyStore => {
  const kept = new Map<string, unknown>();
  return {
    load: async (name) => kept.get(name),
    save: async (name, value) => void kept.set(name, value),
    drop: async (name) => void kept.delete(name),
  };
};

describe("panel keys", () => {
  const make = () => {
    let count = 0;
    return createPanelKeys(memory(), () => `k${++count}`);
  };
  test("a key is good once, in its own tab, for half a minute", async () => {
    const keys = make();
    const key = await keys.mint(7, 0);
    expect(await keys.redeem(key, 8, 1)).toBeUndefined();
    expect(await keys.redeem(key, 7, 1)).toBeUndefined();
    const fresh = await keys.mint(7, 0);
    const token = await keys.redeem(fresh, 7, 1);
    expect(token).toBeDefined();
    expect(await keys.redeem(fresh, 7, 1)).toBeUndefined();
    expect(await keys.resume(token ?? "", 7)).toBe(true);
    expect(await keys.resume(token ?? "", 8)).toBe(false);
    expect(await keys.redeem(await keys.mint(7, 0), 7, 30_001)).toBeUndefined();
  });
  test("two redemptions at once: one gets in", async () => {
    const keys = make();
    const key = await keys.mint(7, 0);
    const got = await Promise.all([keys.redeem(key, 7, 1), keys.redeem(key, 7, 1)]);
    expect(got.filter((token) => token !== undefined)).toHaveLength(1);
  });
});

describe("what a page says", () => {
  const reading = {
    number: 1,
    health: "read",
    reasons: [],
    signs: [],
    composer: { mode: "public", empty: true, setAside: false },
  };
  test("is taken in the agreed form, without what does not belong", () => {
    expect(parsePageMessage({ kind: "reading", reading: { ...reading, extra: 1 } })).toEqual({
      kind: "reading",
      reading,
    });
  });
  test.each([1e300, -1, Number.NaN])("a message's moment that no calendar has is not taken: %s", (at) => {
    const message = (moment: number) => ({
      id: "1",
      role: "agent",
      delivery: "shown",
      time: { at: moment, precision: "exact" },
      text: "x",
    });
    const saying = (moment: number) => ({
      kind: "reading",
      reading: { ...reading, messages: { kind: "whole", messages: [message(moment)] } },
    });
    expect(parsePageMessage(saying(1_700_000_000_000))).toBeDefined();
    expect(parsePageMessage(saying(at))).toBeUndefined();
  });
  test.each([
    [null],
    ["send"],
    [{ kind: "press" }],
    [{ kind: "reading", reading: { ...reading, health: "fine" } }],
    [{ kind: "reading", reading: { ...reading, reasons: Array(500).fill("x") } }],
    [{ kind: "chord", conversation: "x".repeat(501) }],
    [{ kind: "report", report: { attemptId: "a", outcome: { kind: "refused", reason: "because" } } }],
  ])("is dropped in any other form: %j", (message) => {
    expect(parsePageMessage(message)).toBeUndefined();
  });
});

const WORKSPACE = {
  id: "default",
  name: "n",
  color: "red",
  targets: FIRST_TARGETS,
  chatLength: 450,
  messagingLength: 900,
  placeholders: {},
};
const DRAFT = { workspaceId: "default", title: "t", shortcut: "", tags: [], folder: "", body: "b", maxChars: 160 };

test("what a view says is dropped unless it has the agreed form", () => {
  expect(parsePanelMessage({ kind: "call", id: 1, call: { kind: "search", query: "x" } })).toBeDefined();
  for (const call of [
    { kind: "save-workspace", workspace: WORKSPACE },
    { kind: "save-macro", macro: DRAFT },
  ])
    expect(parsePanelMessage({ kind: "call", id: 1, call })).toEqual({ kind: "call", id: 1, call });
  for (const call of [
    { kind: "press", planId: "p", revision: -1, chunkId: "c", anyway: false },
    { kind: "read-all" },
    { kind: "search" },
    { kind: "save-workspace", workspace: { ...WORKSPACE, chatLength: 149 } },
    { kind: "save-workspace", workspace: { ...WORKSPACE, chatLength: 2001 } },
    { kind: "save-macro", macro: { ...DRAFT, maxChars: 0 } },
  ]) {
    expect(parsePanelMessage({ kind: "call", id: 1, call })).toBeUndefined();
  }
});

test("settings of clocks are taken within their bounds, and only with a zone that is known", () => {
  const call = (workspace: object) =>
    parsePanelMessage({ kind: "call", id: 1, call: { kind: "save-workspace", workspace } });
  const first = { ...WORKSPACE, name: "Acme" };
  const hours = { zone: "Europe/Lisbon", week: [[], [[540, 1020]], [], [], [], [], [[1320, 360]]] };
  expect(call(first)).toBeDefined();
  expect(call({ ...first, hours })).toBeDefined();
  expect(call({ ...first, hours: { ...hours, zone: "Mars/Olympus" } })).toBeUndefined();
  expect(call({ ...first, hours: { ...hours, week: [[]] } })).toBeUndefined();
  expect(call({ ...first, hours: { ...hours, week: [[[0, 2000]], [], [], [], [], [], []] } })).toBeUndefined();
  const slow = { ...FIRST_TARGETS, live: { ...FIRST_TARGETS.live, reply: 600_000 } };
  expect(call({ ...first, targets: slow })).toBeUndefined();
});

describe("what is said of specialists, promises and chats that left", () => {
  const call = (what: object) => parsePanelMessage({ kind: "call", id: 1, call: what });
  test("is taken in its agreed form", () => {
    expect(call({ kind: "specialist", conversation: "812", does: "asked" })).toBeDefined();
    expect(call({ kind: "promise", conversation: "812", dueAt: 1_741_082_400_000 })).toBeDefined();
    expect(parsePageMessage({ kind: "vanished", conversation: "812", why: "closed" })).toBeDefined();
  });
  test("and in no other", () => {
    expect(call({ kind: "specialist", conversation: "812", does: "sent" })).toBeUndefined();
    expect(call({ kind: "promise", conversation: "812", dueAt: Number.NaN })).toBeUndefined();
    expect(call({ kind: "promise", conversation: "", dueAt: 1 })).toBeUndefined();
    expect(parsePageMessage({ kind: "vanished", conversation: "", why: "closed" })).toBeUndefined();
    expect(parsePageMessage({ kind: "vanished", conversation: "812", why: "bored" })).toBeUndefined();
  });
});
