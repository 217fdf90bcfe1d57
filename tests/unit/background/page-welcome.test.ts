import { expect, test } from "vitest";
import type { PageFrame } from "../../../entrypoints/background/page-desk";
import { createPageWelcome, type PageWelcomeNeeds } from "../../../entrypoints/background/page-welcome";
import type { BackgroundToPage } from "../../../lib/wire/page-messages";

test("what is known of a host by the end of a welcome is what its page reads by", async () => {
  const heard: BackgroundToPage[] = [];
  const frame = { tabId: 1, top: true, host: "desk.example", post: (one: BackgroundToPage) => heard.push(one) };
  let known: readonly string[] = ["old"];
  let letIn: (layout: unknown) => void = () => undefined;
  const { welcome, tellProfiles } = createPageWelcome({
    pages: { all: () => [frame] },
    plans: { report: async () => undefined, pageCame: async () => undefined },
    profiles: { forHost: async () => known },
    drafts: { of: async () => [] },
    layouts: {
      welcome: () =>
        new Promise((resolve) => {
          letIn = resolve;
        }),
    },
    loadSite: async () => ({ off: false, layout: {} }),
    onTopPage: () => undefined,
    changed: () => undefined,
  } as unknown as PageWelcomeNeeds);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  welcome(frame as unknown as PageFrame, []);
  await settled();
  known = ["new"];
  await tellProfiles();
  letIn({});
  await settled();
  const lists = heard.flatMap((one) => (one.kind === "welcome" || one.kind === "profiles" ? [one.profiles] : []));
  expect(heard.map(({ kind }) => kind)).toContain("welcome");
  expect(lists.at(-1)).toEqual(["new"]);
  expect(heard.at(-1)?.kind).toBe("profiles");
});
