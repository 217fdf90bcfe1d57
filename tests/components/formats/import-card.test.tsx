import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ExportCard } from "../../../components/formats/export-card";
import { ImportCard } from "../../../components/formats/import-card";
import type { ColumnChoices } from "../../../lib/formats/column-choice";
import { importFiles } from "../../../lib/formats/import-files";
import type { FileToImport, ImportResult } from "../../../lib/formats/imported-macro";
import type { PlannedMacro } from "../../../lib/formats/plan-import";
import { DEFAULT_WORKSPACE, type Macro, type MacroId } from "../../../lib/macros/macro";

const mine: Macro = {
  id: "1" as MacroId,
  workspaceId: DEFAULT_WORKSPACE,
  title: "Mine",
  shortcut: "hi",
  tags: [],
  folder: "",
  body: "old",
};
const CSV = "title,shortcut,body,enabled\nHello,hi,Hello you,yes\nEmpty,,,yes\nBye,bye,See you,yes\nNote,,for us,no";
const file = (text = CSV, name = "macros.csv") => new File([text], name);

function show(more: Partial<Parameters<typeof ImportCard>[0]> = {}) {
  const onImport = vi.fn(async (_: readonly PlannedMacro[]) => true);
  const read = (files: readonly FileToImport[], choices: ColumnChoices) => ({
    result: Promise.resolve(importFiles(files, choices)),
    cancel: vi.fn(),
  });
  render(<ImportCard loadExisting={async () => [mine]} read={read} onImport={onImport} {...more} />);
  return { onImport, choose: () => userEvent.upload(screen.getByLabelText(/Files of any tool/), [file()]) };
}

test("nothing is kept before a person has seen what comes and what is lost", async () => {
  const { onImport, choose } = show();
  await choose();
  expect(await screen.findByText(/2 macros would come/)).toBeVisible();
  expect(onImport).not.toHaveBeenCalled();
  await userEvent.click(screen.getByText(/It has no text/));
  expect(within(screen.getByRole("list", { name: "What to look at" })).getByText("Empty")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Import 2 macros" }));
  expect(onImport.mock.calls[0]?.[0].map(({ title, shortcut }) => [title, shortcut])).toEqual([
    ["Hello", ""],
    ["Bye", "bye"],
  ]);
  expect(await screen.findByLabelText(/Files of any tool/)).toBeVisible();
});

test("after an import that nobody answered, what comes is judged by what is there by then", async () => {
  let there: readonly Macro[] = [mine];
  const onImport = vi.fn(async () => {
    there = [mine, { ...mine, id: "2" as MacroId, title: "Bye", shortcut: "bye", body: "See you" }];
    return false;
  });
  const { choose } = show({ onImport, loadExisting: async () => there });
  await choose();
  await userEvent.click(await screen.findByRole("button", { name: "Import 2 macros" }));
  expect(await screen.findByRole("button", { name: "Import 1 macro" })).toBeVisible();
});

test("where one's own macros cannot be read, that is said, and not that the files cannot", async () => {
  const { choose } = show({ loadExisting: () => Promise.reject(new Error("gone")) });
  await choose();
  expect(await screen.findByText(/Your own macros could not be read/)).toBeVisible();
  expect(screen.getByLabelText(/Files of any tool/)).toBeVisible();
});

test("a conflict is settled one by one or for all", async () => {
  const { onImport, choose } = show();
  await choose();
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "For all of them" }), "Skip");
  expect(screen.getByRole("button", { name: "Import 1 macro" })).toBeVisible();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "What to do with Hello" }), "Replace mine");
  expect(screen.getByText(/1 of them in place of yours/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Import 2 macros" }));
  expect(onImport.mock.calls[0]?.[0][0]).toMatchObject({ id: "1", title: "Hello", shortcut: "hi" });
});

test("columns without known names are asked about, with the first rows in sight", async () => {
  const { onImport } = show();
  await userEvent.upload(screen.getByLabelText(/Files of any tool/), [
    file("Eins;Zwei;Drei\nhi;Hallo;Start\nbye;Bis bald;Ende"),
  ]);
  expect(await screen.findByRole("cell", { name: "Bis bald" })).toBeVisible();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Column 3 of macros.csv" }), "folder");
  await userEvent.click(await screen.findByRole("checkbox", { name: "The first row holds names of columns" }));
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Column 2 of macros.csv" }), "title");
  expect(await screen.findByRole("button", { name: "Import 0 macros" })).toBeDisabled();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Column 2 of macros.csv" }), "text");
  await userEvent.click(await screen.findByRole("button", { name: "Import 2 macros" }));
  expect(onImport.mock.calls[0]?.[0]).toMatchObject([
    { shortcut: "", title: "Hallo", folder: "Start", body: "Hallo" },
    { shortcut: "bye", title: "Bis bald", folder: "Ende", body: "Bis bald" },
  ]);
});

test("what was switched off comes only when it is asked for", async () => {
  const { choose } = show();
  await choose();
  await userEvent.click(await screen.findByRole("checkbox", { name: /the 1 that were switched off/ }));
  expect(screen.getByRole("button", { name: "Import 3 macros" })).toBeVisible();
});

test("a long reading can be given up, and its answer is not waited for", async () => {
  const cancel = vi.fn();
  let answer: (result: ImportResult) => void = () => undefined;
  const result = new Promise<ImportResult>((resolve) => {
    answer = resolve;
  });
  const { choose } = show({ read: () => ({ result, cancel }) });
  await choose();
  expect(screen.getByRole("status")).toHaveTextContent("Reading one file");
  await waitFor(async () => {
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByLabelText(/Files of any tool/)).toBeVisible();
  });
  answer(importFiles([]));
  await result;
  expect(screen.queryByText(/would come/)).toBeNull();
});

test("what could not be kept stays in sight, what could not be read is said", async () => {
  const { choose } = show({ onImport: async () => false });
  await choose();
  await userEvent.click(await screen.findByRole("button", { name: /^Import/ }));
  expect(await screen.findByText(/2 macros would come/)).toBeVisible();
});

test("a worker that fails is said, and another try is open", async () => {
  const { choose } = show({ read: () => ({ result: Promise.reject(new Error("x")), cancel: vi.fn() }) });
  await choose();
  expect(await screen.findByRole("alert")).toHaveTextContent("could not be read");
  expect(screen.getByLabelText(/A whole folder/)).toBeVisible();
});

test("an export is saved, with what its form cannot hold", async () => {
  const onFile = vi.fn();
  const report = [{ code: "field_lost" as const, item: "Hello", field: "folder", detail: "folder" }];
  render(<ExportCard write={async () => ({ text: "[]", report })} onFile={onFile} />);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Form of the file" }), "For Chatwoot");
  await userEvent.click(screen.getByRole("button", { name: "Export" }));
  expect(onFile).toHaveBeenCalledExactlyOnceWith("chatwoot-canned-responses.json", "[]");
  expect(await screen.findByText(/could not hold everything/)).toBeVisible();
});
