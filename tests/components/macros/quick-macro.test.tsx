import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef, useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { EMPTY_FIELDS } from "../../../components/macros/editor/draft-fields";
import { HitActions } from "../../../components/macros/hit-actions";
import { MacroSearch } from "../../../components/macros/macro-search";
import { QuickMacro } from "../../../components/macros/quick-macro";
import { useQuickMacro } from "../../../entrypoints/panel/use-quick-macro";
import { DEFAULT_WORKSPACE, type Macro, type MacroId, type PackId } from "../../../lib/macros/macro";
import type { PanelClient } from "../../../lib/wire/panel-client";
import type { PanelAnswer } from "../../../lib/wire/panel-messages";
import { makeMacro } from "../../unit/macros/macro-for-tests";
import { openLibrary } from "./library-for-tests";

let library: Awaited<ReturnType<typeof openLibrary>> | undefined;
afterEach(async () => {
  await library?.close();
  library = undefined;
});

/** As much of the panel as writes macros. */
function Stage({ client }: { readonly client: PanelClient }) {
  const [query, setQuery] = useState("");
  const [said, setSaid] = useState("");
  const quick = useQuickMacro({
    client,
    workspaceId: DEFAULT_WORKSPACE,
    tell: (answer: PanelAnswer) => {
      if (answer.kind === "problem") setSaid(answer.text);
      return answer;
    },
    say: setSaid,
    onClosed: (saved?: Macro) => saved && setQuery(saved.title),
  });
  return (
    <section>
      <p data-testid="said">{said}</p>
      <button type="button" onClick={() => quick.start("gift wrap")}>
        Write
      </button>
      <button type="button" onClick={() => quick.fromTyped("reply-box")}>
        Typed
      </button>
      <MacroSearch
        box={createRef<HTMLInputElement>()}
        query={query}
        onQuery={setQuery}
        find={async (words) => (await library?.search.search(words, new Map())) ?? undefined}
        preview={async (macroId) => ({ macroId, title: "", chunks: ["chunk"], missing: [], lost: [] })}
        onChoose={() => undefined}
        onWriteMacro={() => undefined}
        open={!quick.writing}
        onOpen={() => undefined}
        onKeysHelp={() => undefined}
        about=""
        asked=""
        actions={(hit, togglePin) => <HitActions hit={hit} alt="Alt" onEdit={quick.edit} onPin={togglePin} />}
        onPin={quick.pin}
        onCurrent={() => undefined}
      />
      {quick.writing && (
        <QuickMacro
          title={quick.writing.title}
          {...(quick.writing.macro ? { macro: quick.writing.macro } : {})}
          fields={quick.writing.fields}
          values={{}}
          chatLength={450}
          saveKey="Ctrl ↵"
          onFields={quick.onFields}
          onSave={quick.onSave}
          onLeave={quick.onLeave}
          onDrop={quick.onDrop}
        />
      )}
    </section>
  );
}

test("a macro is written beside the chat by keys alone, and is then the hit; no key of it reaches the panel", async () => {
  library = await openLibrary([]);
  const heard: string[] = [];
  // The panel listens here for the key that sends.
  const listen = (event: KeyboardEvent) => void heard.push(event.key);
  document.addEventListener("keydown", listen);
  render(<Stage client={library.client} />);
  await userEvent.click(screen.getByRole("button", { name: "Write" }));
  expect(screen.getByRole("textbox", { name: "Title" })).toHaveFocus();
  expect(screen.getByRole("textbox", { name: "Title" })).toHaveValue("gift wrap");
  await userEvent.keyboard("Gift{Tab}gw{Tab}We wrap it.{Enter}{Enter}For free.");
  expect(screen.getByText(/2 chunks/)).toBeVisible();
  heard.length = 0;
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(screen.getByTestId("said")).toHaveTextContent("“Gift” is saved."));
  expect(heard).toEqual(["Control"]);
  document.removeEventListener("keydown", listen);
  expect(await screen.findByRole("option", { name: /Gift/ })).toBeVisible();
  expect((await library.db.macros.toArray())[0]).toMatchObject({ shortcut: "gw", body: "We wrap it.\n\nFor free." });
});

test("what a macro lacks is said, and the keyboard goes there", async () => {
  library = await openLibrary([]);
  render(<Stage client={library.client} />);
  await userEvent.click(screen.getByRole("button", { name: "Write" }));
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(screen.getByRole("alert")).toHaveTextContent("Write its text first.");
  expect(screen.getByRole("textbox", { name: "Text" })).toHaveFocus();
  await userEvent.clear(screen.getByRole("textbox", { name: "Title" }));
  await userEvent.click(screen.getByRole("button", { name: /Save/ }));
  expect(screen.getByRole("alert")).toHaveTextContent("Give it a title");
  expect(await library.db.macros.count()).toBe(0);
});

test("F2 edits the hit and keeps its folder and tags; Alt+P pins it and the list stays as it is", async () => {
  library = await openLibrary([
    makeMacro("a", { title: "Apology", folder: "Tone", tags: ["late", "gift, card"] }),
    makeMacro("b", { title: "Refund" }),
  ]);
  render(<Stage client={library.client} />);
  const box = screen.getByRole("combobox");
  await userEvent.click(box);
  await screen.findByRole("button", { name: /Pin/ });
  await userEvent.keyboard("{Alt>}[KeyP]{/Alt}");
  await waitFor(async () => expect((await library?.db.macros.get("a" as MacroId))?.pinned).toBe(true));
  expect(await screen.findByRole("button", { name: /Pinned/ })).toHaveAttribute("aria-pressed", "true");
  await userEvent.keyboard("{F2}");
  const text = await screen.findByRole("textbox", { name: "Text" });
  await userEvent.type(text, " More.");
  await userEvent.click(screen.getByRole("button", { name: /Save/ }));
  await waitFor(async () =>
    expect(await library?.db.macros.get("a" as MacroId)).toMatchObject({
      body: "Text of a. More.",
      folder: "Tone",
      tags: ["late", "gift, card"],
      pinned: true,
    }),
  );
});

test("of a pack's macro a version of one's own is written", async () => {
  library = await openLibrary([makeMacro("p", { title: "Afar", origin: { packId: "acme" as PackId } })]);
  render(<Stage client={library.client} />);
  await userEvent.click(await screen.findByRole("button", { name: /Make my own version/ }));
  expect(await screen.findByRole("textbox", { name: "Title" })).toHaveValue("Afar (my version)");
  expect(await library.titles()).toEqual(["Afar"]);
  await userEvent.click(screen.getByRole("button", { name: /^Save/ }));
  await waitFor(async () => expect(await library?.titles()).toEqual(["Afar", "Afar (my version)"]));
});

test("Escape leaves the form and keeps what was written; Cancel lets it go", async () => {
  library = await openLibrary([]);
  render(<Stage client={library.client} />);
  const write = () => userEvent.click(screen.getByRole("button", { name: "Write" }));
  await write();
  await userEvent.type(screen.getByRole("textbox", { name: "Text" }), "Half a thought{Escape}");
  expect(screen.queryByRole("form")).toBeNull();
  expect(screen.getByTestId("said")).toHaveTextContent("kept until you open it again");
  await write();
  expect(screen.getByRole("textbox", { name: "Text" })).toHaveValue("Half a thought");
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  await write();
  expect(screen.getByRole("textbox", { name: "Text" })).toHaveValue("");
});

test("what was typed comes into the form with its gaps, ready to be saved", async () => {
  library = await openLibrary([]);
  const { client } = library;
  const typed: PanelClient = {
    ...client,
    call: (call) =>
      call.kind === "typed-text"
        ? Promise.resolve({ kind: "typed", title: "Your parcel", body: "Hi {{customer_name|there}}, it left." })
        : client.call(call),
  };
  render(<Stage client={typed} />);
  await userEvent.click(screen.getByRole("button", { name: "Typed" }));
  expect(await screen.findByRole("textbox", { name: "Text" })).toHaveValue("Hi {{customer_name|there}}, it left.");
  await userEvent.click(screen.getByRole("button", { name: /Save Ctrl/ }));
  await waitFor(async () => expect(await library?.titles()).toEqual(["Your parcel"]));
});

test("a macro without title or text is not saved: the keyboard goes to what is missing", async () => {
  const onSave = vi.fn();
  function Form() {
    const [fields, setFields] = useState(EMPTY_FIELDS);
    return (
      <QuickMacro
        title="New macro"
        fields={fields}
        values={{}}
        chatLength={450}
        saveKey=""
        onFields={setFields}
        onSave={onSave}
        onLeave={() => undefined}
        onDrop={() => undefined}
      />
    );
  }
  render(<Form />);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(screen.getByRole("textbox", { name: "Title" })).toHaveFocus();
  await userEvent.keyboard("Gift");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(screen.getByRole("textbox", { name: "Text" })).toHaveFocus();
  await userEvent.keyboard("See http://acme.example");
  await userEvent.click(screen.getByRole("button", { name: "Use https" }));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ title: "Gift", body: "See https://acme.example" }));
});
