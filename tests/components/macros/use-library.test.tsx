import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { useChanges } from "../../../components/macros/library/use-changes";
import { NEW, useDrafts } from "../../../components/macros/library/use-drafts";
import { useLibrary } from "../../../components/macros/library/use-library";
import { useTextHits } from "../../../components/macros/library/use-text-hits";
import type { MacroId } from "../../../lib/macros/macro";
import type { PanelClient } from "../../../lib/wire/panel-client";
import type { PanelAnswer, PanelCall } from "../../../lib/wire/panel-messages";
import { makeMacro } from "../../unit/macros/macro-for-tests";
import { openLibrary } from "./library-for-tests";

let opened: Awaited<ReturnType<typeof openLibrary>> | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
const id = (name: string) => name as MacroId;

async function listed(count: number, wrap: (client: PanelClient) => PanelClient = (client) => client) {
  const library = await openLibrary(
    Array.from({ length: count }, (_, at) => makeMacro(`m${String(at).padStart(5, "0")}`)),
  );
  opened = library;
  const onProblem = vi.fn();
  const client = wrap(library.client);
  const hook = renderHook(({ imports }) => useLibrary(client, onProblem, imports), { initialProps: { imports: 0 } });
  await waitFor(() => expect(hook.result.current.loading).toBe(false), { timeout: 10_000 });
  return { library, hook, onProblem, size: () => hook.result.current.rows?.size };
}

describe("the library as it is listed", () => {
  test("comes page by page and is whole at the end", async () => {
    const { library, size } = await listed(2500);
    expect(size()).toBe(2500);
    expect(library.calls.map(({ kind }) => kind)).toEqual(["list-library", "list-library", "list-library"]);
  });

  test("follows a change of a few without listing anew, and of very many by listing anew", async () => {
    const { library, hook, size } = await listed(1500);
    const ask = (call: Parameters<typeof hook.result.current.ask>[0]) => act(() => hook.result.current.ask(call));
    library.calls.length = 0;
    await ask({ kind: "tag-macros", ids: [id("m00001")], add: ["x"], remove: [] });
    expect(hook.result.current.rows?.get(id("m00001"))?.tags).toEqual(["x"]);
    await ask({ kind: "delete-macros", ids: [id("m00002")] });
    expect(size()).toBe(1499);
    expect(library.calls.map(({ kind }) => kind)).toEqual(["tag-macros", "delete-macros"]);
    library.calls.length = 0;
    await ask({ kind: "move-macros", ids: [...(hook.result.current.rows?.keys() ?? [])], folder: "All" });
    expect(library.calls.map(({ kind }) => kind)).toEqual(["move-macros", "list-library", "list-library"]);
    expect(hook.result.current.rows?.get(id("m01499"))?.folder).toBe("All");
  });

  test("is read again after an import beside it", async () => {
    const { library, hook, size } = await listed(2);
    await library.db.macros.put(makeMacro("brought"));
    hook.rerender({ imports: 1 });
    await waitFor(() => expect(size()).toBe(3));
  });

  test("stays as it was where the storage fails halfway, and says so", async () => {
    let broken = false;
    const { hook, onProblem, size } = await listed(1500, (client) => ({
      ...client,
      call: (call: PanelCall): Promise<PanelAnswer> =>
        broken && call.kind === "list-library" && call.after
          ? Promise.resolve({ kind: "problem", text: "No storage." })
          : client.call(call),
    }));
    broken = true;
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    await waitFor(() => expect(onProblem).toHaveBeenCalledWith("No storage."));
    await waitFor(() => expect(hook.result.current.loading).toBe(false));
    expect(size()).toBe(1500);
  });

  test("keeps counting uses where a macro is written anew", async () => {
    const { library, hook } = await listed(1);
    await library.db.uses.put({
      workspaceId: makeMacro("x").workspaceId,
      macroId: id("m00000"),
      count: 4,
      lastUsedAt: 9,
    });
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    await waitFor(() => expect(hook.result.current.rows?.get(id("m00000"))?.uses).toBe(4));
    await act(() => hook.result.current.ask({ kind: "save-macro", macro: makeMacro("m00000", { title: "New" }) }));
    expect(hook.result.current.rows?.get(id("m00000"))).toMatchObject({ title: "New", uses: 4, lastUsedAt: 9 });
  });
});

describe("changes and their undo", () => {
  test("each says what it did and is undone once; nothing chosen is no change", async () => {
    const { hook, library } = await listed(3);
    const [say, onGone, onChanged, onBack] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    const changes = renderHook(() => useChanges({ ask: hook.result.current.ask, say, onGone, onChanged, onBack }));
    act(() => changes.result.current.remove([]));
    act(() => changes.result.current.undoLast());
    expect(library.calls.map(({ kind }) => kind)).toEqual(["list-library"]);
    act(() => changes.result.current.remove([id("m00000"), id("m00001")]));
    await waitFor(() =>
      expect(say).toHaveBeenCalledWith(expect.objectContaining({ text: "2 macros put into the bin." })),
    );
    expect(onGone).toHaveBeenCalledWith(["m00000", "m00001"]);
    act(() => changes.result.current.undoLast());
    await waitFor(() => expect(onBack).toHaveBeenCalledWith(["m00000", "m00001"]));
    act(() => say.mock.calls[0]?.[0].undo());
    await waitFor(() => expect(say).toHaveBeenLastCalledWith({ tone: "info", text: "Nothing is left to undo." }));
    expect(await library.titles()).toHaveLength(3);
  });
});

describe("drafts", () => {
  const macro = makeMacro("a", { title: "Title", body: "Text" });
  const fields = { title: "Title", shortcut: "", folder: "", tags: "", aliases: "", body: "Text", maxChars: "" };

  test("what is written is kept per macro, asked about on leaving, and gone when it is as before", () => {
    const { result } = renderHook(() => useDrafts());
    const leave = () => {
      const event = new Event("beforeunload", { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    act(() => result.current.write(macro.id, { ...fields, body: "Text and" }, macro));
    expect(leave()).toBe(true);
    expect(result.current.of(macro.id, macro).body).toBe("Text and");
    expect([...result.current.unsaved]).toEqual(["a"]);
    act(() => result.current.write(macro.id, fields, macro));
    expect(leave()).toBe(false);
    act(() => result.current.write(NEW, { ...fields, title: "Other" }, undefined));
    expect(result.current.unsaved.size).toBe(0);
    expect(leave()).toBe(true);
    act(() => result.current.drop(NEW));
    expect(result.current.of(NEW, undefined).title).toBe("");
  });

  test("what is typed while a save is under way stays", () => {
    const { result } = renderHook(() => useDrafts());
    const saved = { title: "Title", shortcut: "", folder: "", tags: [], body: "Text and more" };
    act(() => result.current.write(macro.id, { ...fields, body: "Text and more, and more" }, macro));
    act(() => result.current.settle(macro.id, saved, macro));
    expect(result.current.of(macro.id, macro).body).toBe("Text and more, and more");
    act(() => result.current.write(macro.id, { ...fields, body: "Text and more" }, macro));
    act(() => result.current.settle(macro.id, saved, macro));
    expect(result.current.unsaved.size).toBe(0);
  });
});

describe("words further down in a text", () => {
  test("are asked for when typing rests, and an answer to older words counts no more", async () => {
    const asked: string[] = [];
    const answers: ((answer: PanelAnswer) => void)[] = [];
    const ask = (call: PanelCall) => {
      asked.push(call.kind === "find-text" ? call.words : call.kind);
      return new Promise<PanelAnswer>((resolve) => answers.push(resolve));
    };
    const { result, rerender } = renderHook(({ words }) => useTextHits(words, ask), { initialProps: { words: "" } });
    for (const words of ["u", "um", "umb"]) rerender({ words });
    await waitFor(() => expect(asked).toEqual(["umb"]));
    rerender({ words: "umbr" });
    await waitFor(() => expect(asked).toEqual(["umb", "umbr"]));
    await act(async () => {
      answers[1]?.({ kind: "with-text", ids: [id("b")] });
      answers[0]?.({ kind: "with-text", ids: [id("a")] });
    });
    expect([...result.current]).toEqual(["b"]);
    rerender({ words: "um" });
    expect(result.current.size).toBe(0);
  });
});
