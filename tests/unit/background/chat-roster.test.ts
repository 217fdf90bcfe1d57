import { expect, test, vi } from "vitest";
import { createChatRoster } from "../../../entrypoints/background/chat-roster";
import type { Shown } from "../../../entrypoints/background/conversations";
import { createPaceDesk } from "../../../entrypoints/background/pace-desk";
import { FIRST_WORKSPACE } from "../../../lib/database/workspaces";
import type { PaceFacts } from "../../../lib/pace/pace-facts";
import { FIRST_TARGETS } from "../../../lib/pace/targets";
import { FIRST_LAYOUT, type SiteSettings } from "../../../lib/sites/site-settings";
import type { EpochMs } from "../../../lib/transcript/time";
import type { ConversationKey } from "../../../lib/transcript/transcript";
import { type Line, messagesOf, second } from "../pace/chat-for-tests";

/** Session storage that outlives what uses it. */
const storage = () => {
  const kept = new Map<string, unknown>();
  return {
    kept,
    load: async (name: string) => structuredClone(kept.get(name)),
    save: async (name: string, value: unknown) => void kept.set(name, structuredClone(value)),
    drop: async (name: string) => void kept.delete(name),
  };
};

const WAITS: readonly Line[] = [
  ["customer", 0, "My secret question"],
  ["agent", 10, "Hi!"],
  ["customer", 20, "And?"],
];

const shownIn = (tabId: number, key: string, lines = WAITS, more: Partial<Shown> = {}): Shown => ({
  frame: {
    tabId,
    frameId: 0,
    site: "https://desk.example",
    host: "desk.example",
    top: true,
    instance: "i" as never,
    reloaded: false,
    post: () => true,
  },
  health: "read",
  reasons: [],
  composer: { mode: "public", empty: true, setAside: false },
  signs: [],
  moments: { acceptedAt: second(0) },
  transcript: {
    conversation: { key: key as ConversationKey, keyKind: "hard", customerName: `Customer ${key}` },
    openedAt: second(0),
    messages: messagesOf(lines),
  },
  ...more,
});

function bench(store = storage()) {
  let screen: readonly Shown[] = [];
  let at = second(30);
  let site: SiteSettings = { host: "desk.example", off: false, layout: FIRST_LAYOUT };
  let workspace = FIRST_WORKSPACE;
  let away: EpochMs | undefined;
  const pace = createPaceDesk({
    loadWorkspace: async () => workspace,
    loadPromise: async () => undefined,
    loadSite: async () => site,
    loadAway: async () => away,
    all: () => screen,
    zone: "UTC",
  });
  const onChange = vi.fn();
  const roster = createChatRoster({
    store,
    loadHash: async () => (text) => `#${text.length}${text.at(-1)}`,
    onScreen: () => screen,
    factsOf: pace.factsOf,
    loadAway: async () => away,
    addressOf: async (tabId) => `https://desk.example/#${tabId}`,
    now: () => at,
    onChange,
  });
  return {
    pace,
    roster,
    onChange,
    store,
    async show(...next: Shown[]) {
      screen = next;
      await roster.follow();
    },
    pass: (seconds: number) => {
      at = second(seconds);
    },
    expect: (next: { workspace?: typeof workspace; site?: SiteSettings; away?: EpochMs }) => {
      workspace = next.workspace ?? workspace;
      site = next.site ?? site;
      away = next.away;
      pace.forget();
    },
  };
}

const names = ({ roster }: ReturnType<typeof bench>) =>
  roster.all().map(({ customerName, leftAt }) => `${customerName}${leftAt === undefined ? "" : " left"}`);

test("conversations of all tabs are kept; one that is switched away from is out of sight, and back again", async () => {
  const desk = bench();
  await desk.show(shownIn(1, "a"), shownIn(2, "b"));
  expect(names(desk)).toEqual(["Customer a", "Customer b"]);
  await desk.show(shownIn(1, "c"), shownIn(2, "b"));
  expect(names(desk)).toEqual(["Customer a left", "Customer b", "Customer c"]);
  expect(desk.roster.all()[0]?.leftAt).toBe(second(30));
  await desk.show(shownIn(1, "a"), shownIn(2, "b"));
  expect(names(desk)).toEqual(["Customer a", "Customer b", "Customer c left"]);
});

test("what the desk took away has its clocks stopped, until it is there again; what is on screen was not taken away", async () => {
  const desk = bench();
  await desk.show(shownIn(1, "a"), shownIn(2, "b"));
  const [first] = desk.roster.all();
  if (!first) throw new Error("no chat");
  expect(await desk.roster.vanish(first.site, first.key, "vanished")).toBe(false);
  await desk.show(shownIn(2, "b"));
  expect(desk.roster.all()[0]?.pace.gone).toBeUndefined();
  expect(await desk.roster.vanish(first.site, first.key, "vanished")).toBe(true);
  expect(await desk.roster.vanish(first.site, first.key, "vanished")).toBe(false);
  expect(desk.roster.all()[0]?.pace.gone).toEqual({ why: "vanished", at: second(30) });
  await desk.show(shownIn(1, "a"), shownIn(2, "b"));
  expect(desk.roster.all()[0]?.pace.gone).toBeUndefined();
});

test("a conversation that cannot be timed stops no other's clocks", async () => {
  const desk = bench();
  const broken: readonly Line[] = [
    ["customer", 0, "And?"],
    ["agent", 1e300, "Let me check that, I'll be back tomorrow."],
  ];
  await desk.show(shownIn(1, "a", broken), shownIn(2, "b"));
  expect(names(desk)).toEqual(["Customer b"]);
});

test("a worker that dies loses no clock, and nothing that was said is stored", async () => {
  const first = bench();
  await first.show(shownIn(1, "a"), shownIn(2, "b"));
  expect(JSON.stringify([...first.store.kept])).not.toContain("secret");
  const facts = first.roster.all()[0]?.pace;
  const second = bench(first.store);
  await second.show(shownIn(2, "b"));
  expect(second.roster.all().map(({ pace }) => pace)[0]).toEqual(facts);
  expect(names(second)).toEqual(["Customer a left", "Customer b"]);
});

test("a closed tab stops the clocks of its conversations", async () => {
  const desk = bench();
  await desk.show(shownIn(1, "a"), shownIn(2, "b"));
  await desk.show(shownIn(2, "b"));
  await desk.roster.forgetTab(1);
  expect(desk.roster.all().map(({ pace }) => pace.gone?.why)).toEqual(["vanished", undefined]);
});

test("what was out of sight for an hour is forgotten; messaging stays a day", async () => {
  const desk = bench();
  await desk.show(shownIn(1, "a"), shownIn(2, "b", WAITS, { channel: "messaging" }));
  await desk.show();
  desk.pass(3000);
  await desk.show();
  expect(desk.roster.all()).toHaveLength(2);
  desk.pass(3700);
  await desk.show();
  expect(names(desk)).toEqual(["Customer b left"]);
  desk.pass(90_000);
  await desk.show();
  expect(names(desk)).toEqual([]);
  expect([...desk.store.kept.keys()]).toEqual(["chats"]);
});

test("facts are found once per look at a page, and anew when what is expected changes", async () => {
  const desk = bench();
  const shown = shownIn(1, "a");
  const facts = (await desk.pace.factsOf(shown)) as PaceFacts;
  expect(await desk.pace.factsOf(shown)).toBe(facts);
  expect(facts).toMatchObject({ channel: "live", span: 75_000 });
  const live = { ...FIRST_TARGETS.live, reply: 60_000 as never };
  desk.expect({ workspace: { ...FIRST_WORKSPACE, targets: { ...FIRST_TARGETS, live } } });
  expect((await desk.pace.factsOf(shown))?.span).toBe(60_000);
  desk.expect({ site: { host: "desk.example", off: false, layout: FIRST_LAYOUT, channel: "messaging" } });
  expect(await desk.pace.factsOf(shown)).toMatchObject({ channel: "messaging" });
  desk.expect({ away: second(25) });
  expect((await desk.pace.factsOf(shown))?.awaySince).toBe(second(25));
});

test("what is expected now counts for chats on screen; who is away rests the clocks of all", async () => {
  const desk = bench();
  await desk.show(shownIn(1, "a"), shownIn(2, "b"));
  const b = shownIn(2, "b");
  await desk.show(b);
  const live = { ...FIRST_TARGETS.live, reply: 60_000 as never };
  desk.expect({ workspace: { ...FIRST_WORKSPACE, targets: { ...FIRST_TARGETS, live } }, away: second(29) });
  await desk.show(b);
  expect(desk.roster.all().map(({ pace }) => [pace.span, pace.awaySince])).toEqual([
    [75_000, second(29)],
    [60_000, second(29)],
  ]);
  desk.expect({});
  await desk.show(b);
  expect(desk.roster.all().map(({ pace }) => pace.awaySince)).toEqual([undefined, undefined]);
});

test("hours in a zone that this browser does not know are as none", async () => {
  const desk = bench();
  desk.expect({ workspace: { ...FIRST_WORKSPACE, hours: { zone: "Mars/Olympus", week: [] } } });
  expect(await desk.pace.factsOf(shownIn(1, "a"))).not.toHaveProperty("hours");
});

test("another customer's queue entry does not make an open chat wait, a box in another frame can be written in", async () => {
  const desk = bench();
  const unwritten = {
    signs: ["customer-waiting" as const],
    composer: { mode: "none" as const, empty: true, setAside: false },
  };
  const asked = WAITS.slice(0, 1);
  expect((await desk.pace.factsOf(shownIn(1, "a", asked, unwritten)))?.owes).toBe("acceptance");
  expect((await desk.pace.factsOf(shownIn(1, "a", asked, { signs: ["customer-waiting"] })))?.owes).toBe(
    "first-response",
  );
});
