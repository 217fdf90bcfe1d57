import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { clickButton, hits, panelText, SEARCH, take } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

/** Hands files to the page as a person's choice does. */
const chooseFiles = (tab: Tab, files: readonly (readonly [string, string])[]) =>
  tab.run(
    "page",
    (given: readonly (readonly [string, string])[]) => {
      const input = document.querySelector<HTMLInputElement>(".drop-zone input");
      const held = new DataTransfer();
      for (const [name, text] of given) held.items.add(new File([text], name));
      if (!input) throw new Error("no place to choose files");
      input.files = held.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    files,
  );

const EXPORT = JSON.stringify({
  macros: [
    {
      id: 1,
      title: "Voyage::Quokka greeting",
      actions: [{ field: "comment_value_html", value: "<p>Hello from the <b>quokkas</b>.</p><p>How are you?</p>" }],
    },
    { id: 2, title: "Status only", actions: [{ field: "status", value: "solved" }] },
  ],
  next_page: null,
});
const PACK = "matches:\n  - trigger: ':wombat'\n    label: Wombat farewell\n    replace: Bye from the wombats.\n";

describe.each(BROWSERS)("importing, %s", (name) => {
  const { mia, open, drive } = stage(name);
  const page = (tab: Tab) => tab.text("page", ".page");

  test("files of two tools come together after a dry run, are found at once, and go again", async () => {
    const options = await open(drive().own("/options.html"));
    await waitUntil("the library", () =>
      options.run("page", () => document.querySelector(".drop-zone input") !== null),
    );
    const listed = async () => Number(/^(\d+) macros$/m.exec(await options.text("page", ".list-head"))?.[1]);
    const before = await waitUntil("the library to be listed", listed);
    await chooseFiles(options, [
      ["zendesk.json", EXPORT],
      ["package.yml", PACK],
    ]);
    await waitUntil("the dry run", async () => (await page(options)).includes("2 macros would come"));
    const seen = await page(options);
    expect(seen).toContain("It has no text, so it was left out (1)");
    expect(seen).toContain("Bold, colours and the like become plain text (1)");
    await clickButton(options, "Import 2 macros", "page");
    await waitUntil("the word", async () => (await page(options)).includes("2 macros were imported."));
    await waitUntil("them in the list", async () => (await listed()) === before + 2);
    const tab = await mia();
    const plan = await take(tab, "quokka", "Quokka greeting");
    expect(plan.map(({ text }) => text)).toEqual(["Hello from the quokkas.", "How are you?"]);
    await options.front();
    await clickButton(options, "Undo", "page");
    await waitUntil("it to be back", async () => (await page(options)).includes("It is back."));
    await waitUntil("them gone from the list", async () => (await listed()) === before);
    await tab.front();
    await tab.type("panel", SEARCH, "wombat");
    await waitUntil("an answer without the wombat", async () => {
      const found = await hits(tab);
      const nothing = (await panelText(tab)).includes("No macro has “wombat”");
      return (nothing || found.length > 0) && !found.some((hit) => hit.includes("Wombat"));
    });
  });

  test("a file that is no export is refused with what to do", async () => {
    const options = await open(drive().own("/options.html"));
    await waitUntil("the library", () =>
      options.run("page", () => document.querySelector(".drop-zone input") !== null),
    );
    await chooseFiles(options, [["letter.txt", "Dear all,\nthis is a letter.\n"]]);
    await waitUntil("the word", async () => (await page(options)).includes("The file was not read (1)"));
    await clickButton(options, "Cancel", "page");
    await waitUntil("the choice", async () => (await page(options)).includes("Bring macros from another tool"));
  });
});
