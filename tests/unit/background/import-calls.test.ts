import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { answerImportCall } from "../../../entrypoints/background/import-calls";
import { Database } from "../../../lib/database/database";
import { loadVersions, writeMacro } from "../../../lib/database/macro-versions";
import { loadMacros } from "../../../lib/database/macros";
import { DEFAULT_WORKSPACE, type Macro, type MacroId } from "../../../lib/macros/macro";
import { parsePanelMessage } from "../../../lib/wire/panel-messages.schema";

const draft = (title: string, id?: MacroId) => ({
  title,
  shortcut: "",
  tags: [],
  folder: "",
  body: `${title}.`,
  ...(id ? { id } : {}),
});
const old: Macro = {
  id: "old" as MacroId,
  workspaceId: DEFAULT_WORKSPACE,
  title: "Old",
  shortcut: "o",
  tags: [],
  folder: "",
  body: "old",
};
let db: Database;
const reload = vi.fn();
const now = () => 1000;

beforeEach(async () => {
  db = new Database(`import-${Math.random()}`);
  await db.macros.put(old);
  reload.mockClear();
});

const bodies = async () => (await loadMacros(db, DEFAULT_WORKSPACE)).map(({ body }) => body).sort();

test("macros are kept together, one in the place of another, and taken back together", async () => {
  const answer = await answerImportCall(
    { db, now, reload },
    { kind: "import-macros", macros: [draft("A"), draft("B", old.id)] },
  );
  expect(await bodies()).toEqual(["A.", "B."]);
  expect(answer).toMatchObject({ kind: "macros-imported", added: [expect.any(String)], replaced: [old] });
  if (answer.kind !== "macros-imported") return;
  const { added, replaced, at } = answer;
  expect(await loadVersions(db, old.id)).toMatchObject([{ text: { body: "old" }, replacedAt: 1000 }]);
  expect(await answerImportCall({ db, now, reload }, { kind: "undo-import", added, replaced, at })).toEqual({
    kind: "done",
  });
  expect(await loadVersions(db, old.id)).toEqual([]);
  expect(await loadMacros(db, DEFAULT_WORKSPACE)).toEqual([old]);
  expect(reload).toHaveBeenCalledTimes(2);
});

test("what was changed since an import stays when that is taken back", async () => {
  const imports = { kind: "import-macros", macros: [draft("A"), draft("B", old.id), draft("C")] } as const;
  const answer = await answerImportCall({ db, now, reload }, imports);
  if (answer.kind !== "macros-imported") throw new Error("not imported");
  const { added, replaced, at } = answer;
  const [a] = await db.macros
    .where("id")
    .anyOf([...added])
    .toArray();
  if (!a) throw new Error("nothing added");
  await writeMacro(db, { ...a, body: "edited" }, 2000);
  await writeMacro(db, { ...old, body: "mine again" }, 2000);
  expect(await answerImportCall({ db, now, reload }, { kind: "undo-import", added, replaced, at })).toEqual({
    kind: "problem",
    text: "2 macros were changed since and stay as they are. The others are as before the import.",
  });
  expect(await bodies()).toEqual(["edited", "mine again"]);
});

test("other names come along, and what is replaced loses its own", async () => {
  await db.macros.put({ ...old, aliases: ["before"] });
  const named = { ...draft("A"), aliases: ["hey"] };
  await answerImportCall({ db, now, reload }, { kind: "import-macros", macros: [named, draft("B", old.id)] });
  const kept = await loadMacros(db, DEFAULT_WORKSPACE);
  expect(kept.map(({ title, aliases }) => [title, aliases]).sort()).toEqual([
    ["A", ["hey"]],
    ["B", undefined],
  ]);
});

test("what an import keeps can be edited and saved again", () => {
  const longest = {
    ...draft("A"),
    shortcut: "s".repeat(64),
    tags: ["t".repeat(300)],
    folder: "f".repeat(2000),
    aliases: ["a".repeat(300)],
  };
  const says = (call: object) => parsePanelMessage({ kind: "call", id: 1, call });
  expect(says({ kind: "import-macros", macros: [longest] })).toBeDefined();
  expect(says({ kind: "save-macro", macro: { ...longest, workspaceId: DEFAULT_WORKSPACE } })).toBeDefined();
  expect(says({ kind: "import-macros", macros: [{ ...longest, shortcut: "s".repeat(65) }] })).toBeUndefined();
});

test("one whose place is gone meanwhile comes as a new one", async () => {
  const answer = await answerImportCall(
    { db, now, reload },
    { kind: "import-macros", macros: [draft("A", "gone" as MacroId)] },
  );
  expect(answer).toMatchObject({ replaced: [], added: [expect.not.stringMatching("gone")] });
  expect(await bodies()).toEqual(["A.", "old"]);
});

test("if one of them cannot be kept, none is", async () => {
  const unkeepable = { ...draft("B"), tags: [Symbol("x") as unknown as string] };
  await expect(
    answerImportCall({ db, now, reload }, { kind: "import-macros", macros: [draft("A"), unkeepable] }),
  ).rejects.toThrow();
  expect(await loadMacros(db, DEFAULT_WORKSPACE)).toEqual([old]);
  expect(reload).not.toHaveBeenCalled();
});

test("what is no list of macros is not heard", () => {
  const says = (call: object) => parsePanelMessage({ kind: "call", id: 1, call });
  expect(says({ kind: "import-macros", macros: [draft("A")] })).toBeDefined();
  const own = { ...draft("A"), pinned: true, maxChars: 120 };
  expect(says({ kind: "import-macros", macros: [own] })).toMatchObject({ call: { macros: [own] } });
  expect(says({ kind: "undo-import", added: ["a"], replaced: [old], at: 1 })).toBeDefined();
  expect(says({ kind: "import-macros", macros: [{ title: "A" }] })).toBeUndefined();
  expect(says({ kind: "import-macros", macros: Array(20_001).fill(draft("A")) })).toBeUndefined();
});
