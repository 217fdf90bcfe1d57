// A page description from elsewhere may say anything: what it says of chats and reply boxes counts only as far as the page
// itself agrees.
import { describe, expect, test } from "vitest";
import { taughtProfile } from "../../lib/sites/taught-profile";
import { bundleReader, lookPlainly } from "../profiles/fixtures";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { serve } from "./drive/serve.mjs";
import { AREA, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";

const reader = await bundleReader();

const CHOICES =
  '<span role="radio" aria-checked="false">Reply</span><span role="radio" aria-checked="false">Internal note</span>';

const basic = taughtProfile({
  host: "127.0.0.1",
  today: "2026-11-25",
  list: { root: ["ol"], row: ["ol > li"], order: "oldest-first" },
  composer: ["textarea"],
  decided: 0,
});
/** The same key for every chat of the site. */
const ONE_KEY = { conversation: { key: { from: "path", pattern: "(desk)" } } };
const ALL_PUBLIC = { composer: { find: ["textarea"], publicWhen: [{ is: "match", sel: "textarea" }] } };

/** Another customer's chat is drawn into the same page. */
const becomeOmar = (address: string): void => {
  history.replaceState(null, "", address);
  const heading = document.querySelector("h2");
  if (heading) heading.textContent = "Omar";
  const rows = ["Do you ship to Oslo?", "We do.", "Good to know."].map((text, at) => {
    const kind = at === 1 ? "agent" : "customer";
    return `<li class="message message--${kind}" data-message-id="9${at}"><b class="author">${at === 1 ? "Alex" : "Omar"}</b><p class="body">${text}</p></li>`;
  });
  const list = document.querySelector("ol");
  if (list) list.innerHTML = rows.join("");
};

describe.each(BROWSERS)("a page description from elsewhere, %s", (name) => {
  const { open, later } = stage(name);

  const show = async (composer = AREA): Promise<Tab> => {
    const site = await serve({}, { "/desk": smallDesk({ composer }), "/desk/chat/4711": smallDesk({ composer }) });
    later(() => site.close());
    return open(`${site.url}/desk`);
  };
  const look = (tab: Tab, source: string, more: object) =>
    lookPlainly(tab, reader, [{ ...basic, ...more, source }], 2000);

  test("one key for every chat does not make two customers' chats one", async () => {
    const tab = await show();
    const mia = (await look(tab, "imported", ONE_KEY)).conversation;
    expect(mia).toMatchObject({ keyKind: "soft", customerName: "Mia" });
    await tab.run("page", becomeOmar, "/desk");
    const omar = (await look(tab, "imported", ONE_KEY)).conversation;
    expect(omar).toMatchObject({ keyKind: "soft", customerName: "Omar" });
    expect(omar?.key).not.toBe(mia?.key);
    await tab.run("page", becomeOmar, "/desk/chat/4711");
    // An address that names the chat goes before what is said of it.
    expect((await look(tab, "imported", ONE_KEY)).conversation).toMatchObject({
      key: "desk:chat/4711",
      keyKind: "hard",
    });
    // The person's own words on their own page are believed.
    expect((await look(tab, "taught", ONE_KEY)).conversation).toMatchObject({ key: "desk", keyKind: "hard" });
  });

  test("a name that is told of everybody is not believed where the page names somebody else", async () => {
    const tab = await show();
    const constant = { customer: { name: { from: "path", pattern: "(desk)" } } };
    expect((await look(tab, "imported", constant)).conversation?.customerName).toBe("Mia");
    expect((await look(tab, "taught", constant)).conversation?.customerName).toBe("desk");
  });

  test("a box that may be a note does not become public because it is said to be", async () => {
    const tab = await show(`${CHOICES}${AREA}`);
    expect((await look(tab, "shipped", ALL_PUBLIC)).mode).toBe("public");
    expect((await look(tab, "imported", {})).mode).toBe("unknown");
    expect((await look(tab, "imported", ALL_PUBLIC)).mode).toBe("unknown");
    const plain = await show();
    expect((await look(plain, "imported", ALL_PUBLIC)).mode).toBe("public");
  });
});
