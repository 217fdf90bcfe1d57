import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { ChunkPreview } from "../../../components/macros/editor/chunk-preview";
import { fieldsOf, isDirty, textOfFields } from "../../../components/macros/editor/draft-fields";
import { MacroEditor } from "../../../components/macros/editor/macro-editor";
import type { MacroText } from "../../../lib/macros/macro";
import { makeMacro } from "../../unit/macros/macro-for-tests";

const NONE = {};

function Editor({ body, onSave }: { readonly body: string; readonly onSave?: (text: MacroText) => void }) {
  const macro = makeMacro("a", { title: "Refund", body });
  const [fields, setFields] = useState(fieldsOf(macro));
  return (
    <MacroEditor
      macro={macro}
      fields={fields}
      onFields={setFields}
      chatLength={450}
      values={NONE}
      folders={["Money"]}
      isTaken={(shortcut) => shortcut === "taken"}
      onSave={onSave ?? (() => undefined)}
      onDiscard={() => setFields(fieldsOf(macro))}
      onCopy={() => undefined}
      loadHistory={async () => []}
    />
  );
}
const text = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Text" });
const preview = () => screen.getByRole("region", { name: "What the customer gets" });
const chunks = () => [...preview().querySelectorAll(".chunk-text")].map((chunk) => chunk.textContent);

test("the preview shows the chunks as they are sent, while they are typed", async () => {
  render(<Editor body="**One** thing." />);
  expect(chunks()).toEqual(["One thing."]);
  await userEvent.type(text(), "{Enter}{Enter}Another [[page](https://a.example).");
  expect(chunks()).toEqual(["One thing.", "Another page (https://a.example)."]);
  expect(within(preview()).getByRole("status")).toHaveTextContent("2 chunks");
});

test("the pencil parts a chunk between two sentences, and joins it again", async () => {
  render(<Editor body="It left us today. It comes tomorrow." />);
  await userEvent.click(screen.getByRole("button", { name: /Breaks/ }));
  await userEvent.click(screen.getByRole("button", { name: "Break before “It comes tomorrow.”" }));
  expect(text()).toHaveValue("It left us today.\n---\nIt comes tomorrow.");
  await userEvent.click(screen.getByRole("button", { name: "Join chunks 1 and 2" }));
  await userEvent.click(screen.getByRole("button", { name: /Breaks/ }));
  expect(chunks()).toEqual(["It left us today.\nIt comes tomorrow."]);
});

test("placeholders come from a menu, where the caret is; one is asked for by its name", async () => {
  render(<Editor body="Hi !" />);
  text().setSelectionRange(3, 3);
  await userEvent.click(screen.getByText("Placeholder ▾"));
  await userEvent.click(screen.getByRole("button", { name: /Customer's first name/ }));
  expect(text()).toHaveValue("Hi {{customer.first_name|there}}!");
  await userEvent.click(screen.getByText("Placeholder ▾"));
  await userEvent.type(screen.getByRole("textbox", { name: "Ask me for" }), "Order number{Enter}");
  expect(text().value).toContain("{{ask:Order number}}");
  expect(within(preview()).getByText(/You'll be asked for.*Order number/)).toBeVisible();
});

test("Enter goes on with a list and ends it; Ctrl+Shift+Enter breaks", async () => {
  render(<Editor body="- one" />);
  await userEvent.click(text());
  text().setSelectionRange(5, 5);
  await userEvent.keyboard("{Enter}two{Enter}{Enter}");
  expect(text()).toHaveValue("- one\n- two\n");
  await userEvent.keyboard("Done.{Control>}{Shift>}{Enter}{/Shift}{/Control}");
  expect(text()).toHaveValue("- one\n- two\nDone.\n---\n");
});

test("what a customer would stumble over is listed and mended by a click", async () => {
  render(<Editor body="Hi {{custmer_name}}, see http://acme.example or www.acme.com. Hi [NAME]" />);
  const list = screen.getByRole("list", { name: "Worth a look" });
  expect(within(list).getAllByRole("listitem")).toHaveLength(4);
  await userEvent.click(within(list).getByRole("button", { name: "Use customer.first_name" }));
  for (const button of within(list).getAllByRole("button", { name: "Use https" })) await userEvent.click(button);
  expect(text()).toHaveValue("Hi {{customer.first_name}}, see https://acme.example or https://www.acme.com. Hi [NAME]");
  expect(within(list).getAllByRole("listitem")).toHaveLength(1);
});

test("a list too long for chat is told with its number", () => {
  const list = Array.from({ length: 30 }, (_, at) => `- step ${at} of a long list`).join("\n");
  render(<ChunkPreview body={`Hi there.\n\n${list}`} chatLength={450} values={NONE} />);
  expect(screen.getByRole("list", { name: "Worth a look" })).toHaveTextContent(/Chunk 2 has \d+ characters/);
});

test("a shortcut that is taken is said; Ctrl+S saves trimmed fields; without a title nothing is saved", async () => {
  const onSave = vi.fn();
  render(<Editor body="Words." onSave={onSave} />);
  await userEvent.type(screen.getByRole("textbox", { name: "Shortcut" }), "/taken");
  expect(screen.getByText(/Another macro has \/taken already/)).toBeVisible();
  await userEvent.type(screen.getByRole("textbox", { name: /^Tags/ }), "#late #vip");
  await userEvent.type(screen.getByRole("textbox", { name: /^Also found as/ }), "money back, cash");
  await userEvent.keyboard("{Control>}s{/Control}");
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    title: "Refund",
    shortcut: "taken",
    folder: "",
    tags: ["late", "vip"],
    aliases: ["money back", "cash"],
    body: "Words.",
  });
  await userEvent.clear(screen.getByRole("textbox", { name: "Title" }));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(onSave).toHaveBeenCalledOnce();
  expect(screen.getByRole("textbox", { name: "Title" })).toHaveFocus();
});

test("an empty history says what will be in it", async () => {
  render(<Editor body="Words." />);
  await userEvent.click(screen.getByRole("button", { name: "History" }));
  expect(await screen.findByText(/Nothing older yet/)).toBeVisible();
});

test("fields and macro say the same, and white space around is no change", () => {
  const macro = makeMacro("a", { tags: ["x", "y"], aliases: ["one two", "three"], body: "a\r\nb" });
  expect(textOfFields(fieldsOf(macro))).toMatchObject({
    tags: ["x", "y"],
    aliases: ["one two", "three"],
    body: "a\nb",
  });
  expect(isDirty(fieldsOf(macro), macro)).toBe(false);
  expect(isDirty({ ...fieldsOf(macro), title: " a " }, macro)).toBe(false);
  expect(isDirty({ ...fieldsOf(macro), title: "b" }, macro)).toBe(true);
});

test("lists that nobody touched are saved as they were, commas in them and all", () => {
  const macro = makeMacro("a", { tags: ["gift, card"], aliases: ["sorry, late"] });
  expect(textOfFields({ ...fieldsOf(macro), title: "b" }, macro)).toMatchObject({
    title: "b",
    tags: ["gift, card"],
    aliases: ["sorry, late"],
  });
});
