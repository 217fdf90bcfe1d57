import { expect, test } from "vitest";
import type { Briefs } from "../../../entrypoints/background/briefs";
import type { Repeats } from "../../../entrypoints/background/repeats";
import { describeTab, type TabFacts } from "../../../entrypoints/background/view-of-tab";
import { FIRST_WORKSPACE } from "../../../lib/database/workspaces";
import { FIRST_LAYOUT } from "../../../lib/sites/site-settings";

const FACTS: TabFacts = {
  shown: undefined,
  composer: undefined,
  unparsed: 0,
  connected: true,
  site: "desk.example",
  access: "granted",
  settings: { host: "desk.example", off: false, layout: FIRST_LAYOUT },
  workspace: FIRST_WORKSPACE,
  pace: undefined,
  awaySince: undefined,
  lines: {},
  asksToLearn: false,
  teaching: undefined,
  plan: undefined,
  discarded: undefined,
  promise: undefined,
  queue: undefined,
  plansOfSite: [],
  place: "overlay",
  bindings: { toggle: "", search: "", chats: "", hold: "" },
  mac: false,
  notice: undefined,
  storageProblem: undefined,
};

const state = (facts: Partial<TabFacts>) => describeTab({ ...FACTS, ...facts }, {} as Repeats, {} as Briefs);

test("what could not be read is said beside the reading, with its number and nothing else", () => {
  expect(state({}).reasons).toEqual([]);
  expect(state({ unparsed: 1 }).reasons).toEqual(["The page said something Chatside could not read, 1 time."]);
  expect(state({ unparsed: 12 }).reasons).toEqual(["The page said something Chatside could not read, 12 times."]);
});

test("a reply box in another frame is shown as that frame tells it; without one there is none", () => {
  const composer = { mode: "note", empty: false, setAside: true } as const;
  expect(state({ composer }).composer).toBe(composer);
  expect(state({}).composer).toEqual({ mode: "none", empty: true, setAside: false });
});
