import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeAll, expect, test } from "vitest";
import { Library } from "../../../components/macros/library/library";
import type { Said } from "../../../components/macros/library/use-changes";
import { countUse } from "../../../lib/database/macros";
import { countMiss } from "../../../lib/database/missed-queries";
import { FIRST_WORKSPACE } from "../../../lib/database/workspaces";
import { DEFAULT_WORKSPACE, type Macro, type MacroId, type PackId } from "../../../lib/macros/macro";
import type { PanelClient } from "../../../lib/wire/panel-client";
import { makeMacro } from "../../unit/macros/macro-for-tests";
import { giveHeights, openLibrary } from "./library-for-tests";

type Opened = Awaited<ReturnType<typeof openLibrary>>;
let opened: Opened | undefined;
beforeAll(giveHeights);
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

function Stage({ client }: { readonly client: PanelClient }) {
  const [said, setSaid] = useState<Said>();
  return (
    <>
      <Library client={client} workspace={FIRST_WORKSPACE} say={setSaid} />
      <p data-testid="said">{said?.text}</p>
      {said?.undo && (
        <button type="button" onClick={said.undo}>
          Undo
        </button>
      )}
    </>
  );
}

const THREE = [
  makeMacro("a", { title: "Apology", folder: "Tone", tags: ["late"], shortcut: "sor" }),
  makeMacro("b", { title: "Refund", folder: "Money", tags: ["late", "card"] }),
  makeMacro("c", { title: "Zebra", body: "Deep down it says umbrella." }),
];

async function stage(macros: readonly Macro[] = THREE) {
  const library = await openLibrary(macros);
  opened = library;
  render(<Stage client={library.client} />);
  if (macros.length > 0) await waitFor(() => expect(titles().length).toBeGreaterThan(0), { timeout: 5000 });
  return library;
}
const list = () => screen.getByRole("listbox", { name: "Macros" });
const titleIn = (row: HTMLElement) => row.querySelector(".hit-title")?.textContent;
const titles = () => within(list()).queryAllByRole("option").map(titleIn);
const chosen = () => within(list()).queryAllByRole("option", { selected: true }).map(titleIn);
const said = (words: RegExp) => waitFor(() => expect(screen.getByTestId("said")).toHaveTextContent(words));

test("a macro is written, found in the list, edited, and what it said before is in its history", async () => {
  const library = await stage([]);
  expect(await screen.findByText("No macros yet.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "New macro" }));
  expect(screen.getByRole("textbox", { name: "Title" })).toHaveFocus();
  await userEvent.keyboard("Gift wrap");
  await userEvent.type(screen.getByRole("textbox", { name: "Text" }), "We wrap it.");
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await said(/“Gift wrap” is saved/);
  expect(titles()).toEqual(["Gift wrap"]);
  const body = await screen.findByRole("textbox", { name: "Text" });
  await userEvent.type(body, " For free.");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(async () => expect((await library.db.macros.toArray())[0]?.body).toBe("We wrap it. For free."));
  await userEvent.click(screen.getByRole("button", { name: "History" }));
  await userEvent.click(await screen.findByRole("button", { name: "Put this version into the form" }));
  expect(screen.getByRole("textbox", { name: "Text" })).toHaveValue("We wrap it.");
  expect(screen.getByText("Not saved yet")).toBeVisible();
});

test("a space typed at the end of a title is not lost before the next word", async () => {
  await stage();
  await userEvent.click(screen.getByText("Apology"));
  await userEvent.type(await screen.findByRole("textbox", { name: "Title" }), " for waiting");
  expect(screen.getByRole("textbox", { name: "Title" })).toHaveValue("Apology for waiting");
});

test("words, folders, tags and views filter the list; words deep in a text are found too", async () => {
  const library = await stage();
  await countUse(library.db, DEFAULT_WORKSPACE, "b" as MacroId, 5);
  const box = screen.getByRole("searchbox", { name: "Filter macros" });
  await userEvent.type(box, "refu");
  await waitFor(() => expect(titles()).toEqual(["Refund"]));
  await userEvent.clear(box);
  await userEvent.type(box, "umbrella");
  await waitFor(() => expect(titles()).toEqual(["Zebra"]));
  await userEvent.clear(box);
  await userEvent.click(screen.getByRole("button", { name: /^#late/ }));
  await waitFor(() => expect(titles()).toEqual(["Apology", "Refund"]));
  await userEvent.click(screen.getByRole("button", { name: /^Money/ }));
  await waitFor(() => expect(titles()).toEqual(["Refund"]));
  await userEvent.click(screen.getByRole("button", { name: /^All macros/ }));
  await waitFor(() => expect(titles()).toHaveLength(3));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "changed");
  expect(titles()).toEqual(["Apology", "Refund", "Zebra"]);
});

test("many are chosen by keys, tagged, moved and pinned at once, and each change is undone", async () => {
  const library = await stage();
  await userEvent.click(list());
  list().focus();
  await userEvent.keyboard("{Home}{Shift>}{ArrowDown}{/Shift}");
  expect(chosen()).toEqual(["Apology", "Refund"]);
  const bulk = await screen.findByRole("region", { name: "2 macros chosen" });
  await userEvent.type(within(bulk).getByRole("textbox", { name: "Tags to add" }), "#vip, new{Enter}");
  await said(/2 macros tagged/);
  expect((await library.db.macros.get("a" as MacroId))?.tags).toEqual(["late", "vip", "new"]);
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  await said(/Undone: 2 macros/);
  expect((await library.db.macros.get("a" as MacroId))?.tags).toEqual(["late"]);
  await userEvent.type(screen.getByRole("combobox", { name: "Folder to move to" }), "Archive");
  await userEvent.click(screen.getByRole("button", { name: "Move" }));
  await said(/2 macros moved/);
  expect(await screen.findByRole("button", { name: /^Archive/ })).toHaveTextContent("2");
  await userEvent.click(screen.getByRole("button", { name: "Pin" }));
  await said(/2 macros pinned/);
  expect(screen.getAllByRole("img", { name: "pinned" })).toHaveLength(2);
});

test("deleted by key, brought back by the undo key; the bin gives back what was deleted longer ago", async () => {
  const library = await stage();
  list().focus();
  await userEvent.keyboard("{Home}{Delete}");
  await said(/1 macro put into the bin/);
  expect(titles()).toEqual(["Refund", "Zebra"]);
  expect(chosen()).toEqual(["Refund"]);
  list().focus();
  await userEvent.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(titles()).toEqual(["Apology", "Refund", "Zebra"]));
  list().focus();
  await userEvent.keyboard("{Control>}a{/Control}{Delete}");
  await waitFor(() => expect(titles()).toEqual([]));
  await userEvent.click(screen.getByRole("button", { name: "Bin" }));
  await userEvent.click(await screen.findByRole("button", { name: "Put Refund back" }));
  await waitFor(async () => expect(await library.titles()).toEqual(["Refund"]));
  await userEvent.click(await screen.findByRole("button", { name: "Empty the bin" }));
  await userEvent.click(screen.getByRole("button", { name: "Erase" }));
  expect(await screen.findByText("The bin is empty.")).toBeVisible();
  expect(await library.db.bin.count()).toBe(0);
});

test("what is not saved waits while another macro is looked at, and is marked in the list", async () => {
  await stage();
  await userEvent.click(screen.getByText("Apology"));
  await userEvent.type(await screen.findByRole("textbox", { name: "Text" }), " More.");
  await userEvent.click(screen.getByText("Refund"));
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Text" })).toHaveValue("Text of b."));
  expect(screen.getByText("not saved")).toBeVisible();
  await userEvent.click(screen.getByText("Apology"));
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Text" })).toHaveValue("Text of a. More."));
  await userEvent.click(screen.getByRole("button", { name: "Undo changes" }));
  expect(screen.queryByText("not saved")).toBeNull();
});

test("a pack's macro is read, not written, and becomes one's own as a copy", async () => {
  const library = await stage([makeMacro("p", { title: "From afar", origin: { packId: "acme" as PackId } })]);
  await userEvent.click(screen.getByText("From afar"));
  expect(await screen.findByRole("textbox", { name: "Title" })).toHaveAttribute("readonly");
  expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
  list().focus();
  await userEvent.keyboard("{Delete}");
  await said(/Macros of a pack stay as they are/);
  expect(await library.titles()).toEqual(["From afar"]);
  await userEvent.click(screen.getByRole("button", { name: "Make my own version" }));
  await said(/“From afar \(my version\)” is yours/);
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Title" })).not.toHaveAttribute("readonly"));
});

test("macros that say the same are shown together; the most used one is kept", async () => {
  const same = "Your refund is on its way to your card.";
  const library = await stage([
    makeMacro("a", { title: "Refund", body: same }),
    makeMacro("b", { title: "Refund again", body: `${same}!` }),
    makeMacro("c", { title: "Other" }),
  ]);
  await countUse(library.db, DEFAULT_WORKSPACE, "b" as MacroId, 5);
  document.dispatchEvent(new Event("visibilitychange"));
  await screen.findByText("1×");
  await userEvent.click(screen.getByRole("button", { name: "Say the same" }));
  await userEvent.click(await screen.findByRole("button", { name: "Keep the first, delete 1" }));
  await waitFor(async () => expect(await library.titles()).toEqual(["Other", "Refund again"]));
  expect(await screen.findByText("No two of your macros say the same.")).toBeVisible();
});

test("a search in vain becomes a macro, or is forgotten", async () => {
  const library = await stage();
  await countMiss(library.db, DEFAULT_WORKSPACE, "gift wrap", 5);
  await countMiss(library.db, DEFAULT_WORKSPACE, "loyalty card", 6);
  await userEvent.click(screen.getByRole("button", { name: "Searched in vain" }));
  await userEvent.click(await screen.findByRole("button", { name: "Forget loyalty card" }));
  await waitFor(() => expect(screen.queryByText("“loyalty card”")).toBeNull());
  await userEvent.click(screen.getByRole("button", { name: "Write it" }));
  expect(screen.getByRole("textbox", { name: "Title" })).toHaveValue("gift wrap");
});

test("of 20,000 macros only those in sight are drawn, and End goes to the last", async () => {
  await stage(Array.from({ length: 20_000 }, (_, at) => makeMacro(`m${String(at).padStart(5, "0")}`)));
  expect(await screen.findByText("20,000 macros", undefined, { timeout: 20_000 })).toBeVisible();
  expect(titles().length).toBeLessThan(60);
  list().focus();
  await userEvent.keyboard("{End}");
  expect(list()).toHaveAttribute("aria-activedescendant", "macro-m19999");
  expect(within(list()).getAllByRole("option")[0]).toHaveAttribute("aria-setsize", "20000");
}, 40_000);
