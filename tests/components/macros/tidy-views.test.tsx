import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { AlikeView } from "../../../components/macros/library/alike-view";
import { BinView } from "../../../components/macros/library/bin-view";
import { BulkActions } from "../../../components/macros/library/bulk-actions";
import { LibraryFilters } from "../../../components/macros/library/library-filters";
import { MissedView } from "../../../components/macros/library/missed-view";
import type { AlikeGroup } from "../../../lib/macros/find-alike";
import { groupRows, type LibraryFilter, rowOf } from "../../../lib/macros/library-rows";
import { type Macro, type MacroId, type PackId, STARTER_PACK } from "../../../lib/macros/macro";
import { summarise } from "../../../lib/macros/macro-summary";
import type { BinRow } from "../../../lib/wire/macro-messages";
import { makeMacro } from "../../unit/macros/macro-for-tests";

const id = (name: string) => name as MacroId;
const row = (name: string, more: Partial<Macro> = {}, uses = 0) =>
  rowOf(summarise(makeMacro(name, more), uses > 0 ? { macroId: id(name), count: uses, lastUsedAt: 5 } : undefined));
const rowsOf = (...rows: ReturnType<typeof row>[]) => new Map(rows.map((one) => [one.id, one]));

describe("macros that say the same", () => {
  const show = (groups: readonly AlikeGroup[], rows: ReturnType<typeof rowsOf>) => {
    const [onOpen, onDelete] = [vi.fn(), vi.fn()];
    render(<AlikeView rows={rows} find={async () => groups} onOpen={onOpen} onDelete={onDelete} />);
    return { onOpen, onDelete };
  };

  test("the most used one comes first, then one with a shortcut; the others go at one click", async () => {
    const { onOpen, onDelete } = show(
      [{ kind: "same", ids: [id("a"), id("b"), id("c")] }],
      rowsOf(row("a"), row("b", { shortcut: "b" }), row("c", {}, 3)),
    );
    const list = await screen.findByRole("list");
    expect(
      within(list)
        .getAllByRole("listitem")
        .map((one) => one.textContent?.[0]),
    ).toEqual(["c", "b", "a"]);
    await userEvent.click(screen.getByRole("button", { name: "Keep the first, delete 2" }));
    expect(onDelete).toHaveBeenCalledWith(["b", "a"]);
    await userEvent.click(screen.getByRole("button", { name: "b" }));
    expect(onOpen).toHaveBeenCalledWith("b");
  });

  test("of three that are nearly the same none goes with the others: each is looked at", async () => {
    const { onDelete } = show(
      [{ kind: "near", ids: [id("a"), id("b"), id("c")] }],
      rowsOf(row("a"), row("b"), row("c")),
    );
    await screen.findByText("Nearly the same words");
    expect(screen.queryByRole("button", { name: /Keep the first/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Delete b" }));
    expect(onDelete).toHaveBeenCalledWith(["b"]);
  });

  test("a group whose others are gone is no group; a very large one is not drawn whole", async () => {
    const many = Array.from({ length: 40 }, (_, at) => row(`m${at}`));
    show(
      [
        { kind: "same", ids: many.map((one) => one.id) },
        { kind: "same", ids: [id("a"), id("gone")] },
      ],
      rowsOf(row("a"), ...many),
    );
    await screen.findByText("and 32 more");
    expect(screen.getAllByRole("listitem")).toHaveLength(8);
    expect(screen.queryByRole("button", { name: "a" })).toBeNull();
  });

  test("an answer that did not come is no library without duplicates to wait for", async () => {
    render(<AlikeView rows={new Map()} find={async () => undefined} onOpen={vi.fn()} onDelete={vi.fn()} />);
    expect(screen.getByText("Comparing all macros.")).toBeVisible();
    expect(await screen.findByText("No two of your macros say the same.")).toBeVisible();
  });
});

describe("the bin", () => {
  const binned = (name: string): BinRow => ({
    id: id(name),
    title: name,
    folder: "Money",
    begins: "How it begins",
    deletedAt: Date.UTC(2026, 10, 1, 12),
    erasedAt: Date.UTC(2026, 11, 1, 12),
  });

  test("says when each goes for good, puts one or all back, and asks before it erases", async () => {
    let rows = [binned("a"), binned("b")];
    const restore = vi.fn(async (ids: readonly MacroId[]) => {
      rows = rows.filter((one) => !ids.includes(one.id));
    });
    const erase = vi.fn(async () => {
      rows = [];
    });
    render(<BinView load={async () => rows} restore={restore} erase={erase} />);
    expect(await screen.findAllByText(/Deleted .*2026, goes for good .*2026/)).toHaveLength(2);
    await userEvent.click(screen.getByRole("button", { name: "Put a back" }));
    await waitFor(() => expect(screen.queryByText("a")).toBeNull());
    await userEvent.click(screen.getByRole("button", { name: "Empty the bin" }));
    expect(screen.getByText("Erase 1 for good?")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Keep" }));
    expect(erase).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Put all back" }));
    expect(restore).toHaveBeenLastCalledWith(["b"]);
    expect(await screen.findByText("The bin is empty.")).toBeVisible();
  });

  test("shows a hundred at a time", async () => {
    const rows = Array.from({ length: 120 }, (_, at) => binned(`m${at}`));
    render(<BinView load={async () => rows} restore={async () => undefined} erase={async () => undefined} />);
    expect(await screen.findAllByRole("listitem")).toHaveLength(100);
    await userEvent.click(screen.getByRole("button", { name: "Show more (20 left)" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(120);
  });
});

describe("searches in vain", () => {
  test("are written, forgotten one by one or all at once", async () => {
    let misses = [
      { query: "gift wrap", count: 3, lastAt: 5 },
      { query: "loyalty", count: 1, lastAt: 6 },
    ];
    const erase = async (query?: string) => {
      misses = query === undefined ? [] : misses.filter((one) => one.query !== query);
    };
    const onWrite = vi.fn();
    render(<MissedView load={async () => misses} erase={erase} onWrite={onWrite} />);
    expect(await screen.findByText(/3×, last/)).toBeVisible();
    await userEvent.click(screen.getAllByRole("button", { name: "Write it" })[0] as HTMLElement);
    expect(onWrite).toHaveBeenCalledWith("gift wrap");
    await userEvent.click(screen.getByRole("button", { name: "Forget loyalty" }));
    await waitFor(() => expect(screen.queryByText("“loyalty”")).toBeNull());
    await userEvent.click(screen.getByRole("button", { name: "Forget all" }));
    expect(await screen.findByText("Every search found something so far.")).toBeVisible();
  });
});

describe("many at once", () => {
  const show = (...rows: ReturnType<typeof row>[]) => {
    const told = { onTag: vi.fn(), onMove: vi.fn(), onPin: vi.fn(), onDelete: vi.fn() };
    render(<BulkActions rows={rows} folders={["Money", "Tone"]} {...told} />);
    return told;
  };

  test("tags are added as typed and taken away by a click, the most frequent first", async () => {
    const { onTag } = show(row("a", { tags: ["x", "gift card"] }), row("b", { tags: ["x"] }));
    const add = screen.getByRole("button", { name: "Add" });
    expect(add).toBeDisabled();
    await userEvent.type(screen.getByRole("textbox", { name: "Tags to add" }), "#late #vip, big deal");
    await userEvent.click(add);
    expect(onTag).toHaveBeenLastCalledWith(["late", "vip", "big deal"], []);
    const away = screen.getAllByRole("button", { name: /^Take the tag/ });
    expect(away.map((one) => one.textContent)).toEqual(["#x (2) ×", "#gift card (1) ×"]);
    await userEvent.click(away[1] as HTMLElement);
    expect(onTag).toHaveBeenLastCalledWith([], ["gift card"]);
  });

  test("they move to a folder, or out of any; nothing moves by an empty field", async () => {
    const { onMove } = show(row("a", { folder: "Money" }), row("b"));
    expect(screen.getByRole("button", { name: "Move" })).toBeDisabled();
    await userEvent.type(screen.getByRole("combobox", { name: "Folder to move to" }), " Tone {Enter}");
    expect(onMove).toHaveBeenLastCalledWith("Tone");
    await userEvent.click(screen.getByRole("button", { name: "No folder" }));
    expect(onMove).toHaveBeenLastCalledWith("");
  });

  test("all are pinned unless all are; those of packs are said to stay", async () => {
    const { onPin } = show(row("a", { pinned: true }), row("b", { origin: { packId: "acme" as PackId } }));
    expect(screen.getByText(/1 of them belong to packs/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Pin" }));
    expect(onPin).toHaveBeenLastCalledWith(true);
    const others = show(row("c", { pinned: true }), row("d", { pinned: true }));
    await userEvent.click(screen.getByRole("button", { name: "Unpin" }));
    expect(others.onPin).toHaveBeenLastCalledWith(false);
  });
});

describe("filters", () => {
  test("a second click takes a filter away; tag and folder go together, the words stay", async () => {
    const rows = [
      row("a", { folder: "Money", tags: ["late"], origin: { packId: STARTER_PACK } }),
      row("b", { tags: ["late"] }),
    ];
    const filters: LibraryFilter[] = [];
    const show = (filter: LibraryFilter) => (
      <LibraryFilters
        groups={groupRows(rows)}
        total={2}
        view="macros"
        filter={filter}
        onView={() => undefined}
        onFilter={(next) => void filters.push(next)}
      />
    );
    const { rerender } = render(show({ words: "x" }));
    expect(screen.getByRole("button", { name: /^All macros/ })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("button", { name: /^No folder/ })).toHaveTextContent("1");
    await userEvent.click(screen.getByRole("button", { name: /^Money/ }));
    expect(filters.at(-1)).toEqual({ words: "x", folder: "Money" });
    rerender(show({ words: "x", folder: "Money" }));
    await userEvent.click(screen.getByRole("button", { name: /^#late/ }));
    expect(filters.at(-1)).toEqual({ words: "x", folder: "Money", tag: "late" });
    await userEvent.click(screen.getByRole("button", { name: /^Money/ }));
    expect(filters.at(-1)).toEqual({ words: "x" });
    await userEvent.click(screen.getByRole("button", { name: /^Starter macros/ }));
    expect(filters.at(-1)).toEqual({ words: "x", packId: STARTER_PACK });
  });

  test("of very many tags the most frequent are shown, and how to find the others is said", () => {
    const rows = Array.from({ length: 100 }, (_, at) => row(`m${at}`, { tags: [`tag${at}`, "common"] }));
    render(
      <LibraryFilters
        groups={groupRows(rows)}
        total={100}
        view="bin"
        filter={{ words: "" }}
        onView={() => undefined}
        onFilter={() => undefined}
      />,
    );
    const tags = within(screen.getByRole("list", { name: "Tags" })).getAllByRole("button");
    expect(tags).toHaveLength(60);
    expect(tags[0]).toHaveTextContent("#common100");
    expect(screen.getByText(/41 more: type # and the tag/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Bin" })).toHaveAttribute("aria-pressed", "true");
  });
});
