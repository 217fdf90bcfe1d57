import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef, useState } from "react";
import { expect, test, vi } from "vitest";
import { MacroSearch } from "../../../components/macros/macro-search";
import { PlaceholderForm } from "../../../components/macros/placeholder-form";
import type { MacroId } from "../../../lib/macros/macro";
import type { Hit, SearchAnswer } from "../../../lib/wire/panel-messages";

const hit = (id: string, title: string): Hit => ({
  macroId: id as MacroId,
  title,
  shortcut: "",
  folder: "",
  matched: [[0, 1]],
  chunkCount: 2,
  pinned: false,
  readOnly: false,
  used: false,
});

function Stage(props: {
  find: (query: string) => Promise<SearchAnswer>;
  onChoose: (id: MacroId, add: boolean) => void;
  onCurrent?: (id: MacroId | undefined) => void;
}) {
  const [query, setQuery] = useState("");
  return (
    <MacroSearch
      box={createRef<HTMLInputElement>()}
      query={query}
      onQuery={setQuery}
      find={props.find}
      preview={async (macroId) => ({ macroId, title: "", chunks: [`chunks of ${macroId}`], missing: [], lost: [] })}
      onChoose={props.onChoose}
      onWriteMacro={() => undefined}
      open
      onOpen={() => undefined}
      onKeysHelp={() => undefined}
      about=""
      onCurrent={props.onCurrent ?? (() => undefined)}
    />
  );
}

test("typing finds, arrows move, Enter takes and Alt+Enter adds", async () => {
  const onChoose = vi.fn();
  const find = async () => ({ hits: [hit("1", "Refund"), hit("2", "Return")], total: 2, warming: false });
  render(<Stage find={find} onChoose={onChoose} />);
  await userEvent.type(screen.getByRole("combobox"), "re");
  await screen.findByText("chunks of 1");
  await userEvent.keyboard("{ArrowDown}");
  await screen.findByText("chunks of 2");
  await userEvent.keyboard("{Enter}");
  expect(onChoose).toHaveBeenLastCalledWith("2", false);
  await userEvent.keyboard("{Alt>}{Enter}{/Alt}");
  expect(onChoose).toHaveBeenLastCalledWith("2", true);
});

test("an answer that comes late for an older query is dropped", async () => {
  const answers: ((answer: SearchAnswer) => void)[] = [];
  render(<Stage find={() => new Promise((resolve) => answers.push(resolve))} onChoose={() => undefined} />);
  await userEvent.type(screen.getByRole("combobox"), "r");
  await waitFor(() => expect(answers.length).toBeGreaterThan(1));
  answers.at(-1)?.({ hits: [hit("2", "Newer")], total: 2, warming: false });
  answers[0]?.({ hits: [hit("1", "Older")], total: 2, warming: false });
  await screen.findByRole("option", { name: /ewer/ });
  expect(screen.queryByRole("option", { name: /lder/ })).toBeNull();
});

test("without a hit it says what helps; without macros it offers to write one", async () => {
  const { unmount } = render(
    <Stage find={async () => ({ hits: [], total: 3, warming: false })} onChoose={() => undefined} />,
  );
  await userEvent.type(screen.getByRole("combobox"), "zz");
  expect(await screen.findByText(/No macro has “zz”/)).toBeVisible();
  unmount();
  render(<Stage find={async () => ({ hits: [], total: 0, warming: false })} onChoose={() => undefined} />);
  expect(await screen.findByText("You have no macros yet.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Write a macro" })).toBeVisible();
});

test("Enter waits for the answer to what was typed, and takes its first hit", async () => {
  const onChoose = vi.fn();
  const answers = new Map<string, (answer: SearchAnswer) => void>();
  render(<Stage find={(query) => new Promise((resolve) => answers.set(query, resolve))} onChoose={onChoose} />);
  answers.get("")?.({ hits: [hit("old", "Recent")], total: 2, warming: false });
  await screen.findByText("chunks of old");
  await userEvent.type(screen.getByRole("combobox"), "r{Enter}");
  expect(onChoose).not.toHaveBeenCalled();
  answers.get("r")?.({ hits: [hit("new", "Refund")], total: 2, warming: false });
  await vi.waitFor(() => expect(onChoose).toHaveBeenCalledWith("new", false));
});

test("the send key on a hit that does not answer what was typed means nothing", async () => {
  const onCurrent = vi.fn();
  const find = async () => ({ hits: [hit("recent", "Recent")], total: 9, warming: true });
  render(<Stage find={find} onChoose={() => undefined} onCurrent={onCurrent} />);
  await screen.findByText(/Recent ones/);
  expect(onCurrent).not.toHaveBeenCalledWith("recent");
});

test("gaps are asked for on one form that Enter sends once all are filled", async () => {
  const onFilled = vi.fn();
  render(
    <PlaceholderForm
      title="Refund"
      missing={["order_number", "amount"]}
      onFilled={onFilled}
      onCancel={() => undefined}
    />,
  );
  await userEvent.type(screen.getByLabelText("order number"), "1234{Enter}");
  expect(onFilled).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText("amount"), "5 €{Enter}");
  expect(onFilled).toHaveBeenCalledWith({ order_number: "1234", amount: "5 €" });
});
