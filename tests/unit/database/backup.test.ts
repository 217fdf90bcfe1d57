import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BACKUP_TABLES, type BackupRows, emptyRows, loadBackup } from "../../../lib/database/backup";
import { readBackup } from "../../../lib/database/read-backup.schema";
import { restoreBackup } from "../../../lib/database/restore-backup";
import { undoRestore } from "../../../lib/database/undo-restore";
import { writeBackup } from "../../../lib/database/write-backup";
import { ROOT } from "../../scripts/ensure.mjs";
import { databasesForTests } from "./open-for-test";
import { anyRows, fill, macroRow, profileRow, rowsOf } from "./rows-for-tests";

const open = databasesForTests();
let count = 0;
const fresh = () => open(`backup-${count++}`);

function run<Result>(task: Generator<undefined, Result>): Result {
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
  }
}
const write = (rows: BackupRows) => run(writeBackup(rows, 1000));
function parse(text: string) {
  const read = run(readBackup(text));
  if (read.kind === "refused") throw new Error(read.why);
  return read;
}
const ADD = { write: true, everything: false };
const ALL = { write: true, everything: true };

describe("a backup", () => {
  test("restored into an empty database gives the same tables, whatever stood there with everything replaced", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyRows, async (rows, others) => {
        const from = fresh();
        await fill(from, rows);
        const kept = await loadBackup(from);
        const read = parse(write(kept));
        expect(read).toMatchObject({ savedAt: 1000, leftOut: 0 });
        const empty = fresh();
        await restoreBackup(empty, read.rows, ADD);
        expect(await loadBackup(empty)).toEqual(kept);
        const used = fresh();
        await fill(used, { ...others, facts: [] });
        await restoreBackup(used, read.rows, ALL);
        expect(await loadBackup(used)).toEqual(kept);
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  test("taken back leaves everything as it was, and a dry run counts what happens without doing it", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyRows, fc.boolean(), async (here, rows, everything) => {
        const db = fresh();
        await fill(db, here);
        const before = await loadBackup(db);
        const dry = await restoreBackup(db, rows, { write: false, everything });
        expect(await loadBackup(db)).toEqual(before);
        const done = await restoreBackup(db, rows, { write: true, everything });
        expect(done.counts).toEqual(dry.counts);
        const again = await restoreBackup(db, rows, { write: false, everything });
        expect(again.changes).toEqual([]);
        expect(await undoRestore(db, done.changes)).toBe(0);
        expect(await loadBackup(db)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  test("of many rows is read in parts, and has none twice", async () => {
    const db = fresh();
    await fill(db, { macros: Array.from({ length: 1234 }, (_, at) => macroRow(`m${at}`)) });
    const { macros } = await loadBackup(db);
    expect(new Set(macros.map((row) => Reflect.get(row, "id"))).size).toBe(1234);
    expect(macros).toHaveLength(1234);
  });

  test("has the tables that retention.md says, and every other one is named as left out", () => {
    const text = readFileSync(path.join(ROOT, "lib/database/retention.md"), "utf8").replaceAll(/\s+/g, " ");
    const named = (from: string, to: string) =>
      [...(text.split(from)[1]?.split(to)[0] ?? "").matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
    expect(named("- In it:", "Of what").sort()).toEqual([...BACKUP_TABLES].sort());
    const others = fresh().tables.map(({ name }) => name);
    const left = others.filter((name) => !BACKUP_TABLES.some((table) => table === name));
    expect(named("- Not in it:", "A restore").sort()).toEqual(left.sort());
  });

  test("has neither plans nor caches nor what is about one customer", async () => {
    const db = fresh();
    await db.promises.put({ id: "p", customerName: "Ada Secret" } as never);
    await db.answers.put({ workspaceId: "w", macroId: "m", field: "f", texts: ["4711 Secret"], keptAt: 1 } as never);
    await db.plans.put({ id: "plan", title: "Secret", target: { site: "s", key: "k" }, touchedAt: 1 } as never);
    await db.indexes.put({ workspaceId: "w", names: ["Secret"] } as never);
    expect(write(await loadBackup(db))).not.toContain("Secret");
  });
});

describe("a restore", () => {
  test("adds and replaces and takes nothing away, unless everything is to be replaced", async () => {
    const db = fresh();
    await fill(db, { macros: [macroRow("mine"), macroRow("both", "old"), macroRow("same")] });
    const rows = rowsOf({ macros: [macroRow("both", "new"), macroRow("same"), macroRow("theirs")] });
    const added = await restoreBackup(db, rows, ADD);
    expect(added.counts.macros).toEqual({ added: 1, changed: 1, same: 1, gone: 0 });
    expect((await db.macros.toArray()).map(({ id, body }) => `${id} ${body}`)).toEqual([
      "both new",
      "mine mine.",
      "same same.",
      "theirs theirs.",
    ]);
    expect((await restoreBackup(db, rows, ALL)).counts.macros).toEqual({ added: 0, changed: 0, same: 3, gone: 1 });
    expect(await db.macros.get("mine" as never)).toBeUndefined();
  });

  test("takes a macro that comes back out of the bin, and puts none into it that lives here", async () => {
    const db = fresh();
    const dead = (id: string) => ({ id, macro: macroRow(id), deletedAt: 9 });
    await db.macros.put(macroRow("lives") as never);
    await db.bin.put(dead("back") as never);
    const rows = rowsOf({ macros: [macroRow("back")], bin: [dead("lives"), dead("other")] });
    const { changes } = await restoreBackup(db, rows, ADD);
    expect((await db.bin.toArray()).map(({ id }) => id)).toEqual(["other"]);
    expect((await db.macros.toArray()).map(({ id }) => id)).toEqual(["back", "lives"]);
    await undoRestore(db, changes);
    expect((await db.bin.toArray()).map(({ id }) => id)).toEqual(["back"]);
    expect((await db.macros.toArray()).map(({ id }) => id)).toEqual(["lives"]);
  });

  test("taken back puts nothing into the bin that was written again since it came back", async () => {
    const db = fresh();
    await db.bin.put({ id: "back", macro: macroRow("back"), deletedAt: 9 } as never);
    const { changes } = await restoreBackup(db, rowsOf({ macros: [macroRow("back")] }), ADD);
    await db.macros.put(macroRow("back", "written again") as never);
    expect(await undoRestore(db, changes)).toBe(2);
    expect(await db.bin.count()).toBe(0);
    expect((await db.macros.toArray()).map(({ body }) => body)).toEqual(["written again"]);
  });

  test("of two rows with one key takes the first, and undo knows of one", async () => {
    const db = fresh();
    const rows = rowsOf({ macros: [macroRow("a", "first"), macroRow("a", "second")] });
    const { counts, changes } = await restoreBackup(db, rows, ADD);
    expect(counts.macros).toEqual({ added: 1, changed: 0, same: 0, gone: 0 });
    expect((await db.macros.toArray()).map(({ body }) => body)).toEqual(["first"]);
    expect(await undoRestore(db, changes)).toBe(0);
    expect(await db.macros.count()).toBe(0);
  });

  test("never makes the shipped macros come again", async () => {
    const db = fresh();
    await db.facts.put({ name: "starter-version", value: 5 });
    await restoreBackup(db, rowsOf({ facts: [{ name: "starter-version", value: 3 }] }), ALL);
    await restoreBackup(db, emptyRows(), ALL);
    expect(await db.facts.toArray()).toEqual([{ name: "starter-version", value: 5 }]);
  });

  test("of everything erases what was answered for macros that are gone, and undo brings it back", async () => {
    const db = fresh();
    await fill(db, { macros: [macroRow("gone"), macroRow("kept")] });
    const answer = (macroId: string) => ({ workspaceId: "default", macroId, field: "f", texts: ["x"], keptAt: 1 });
    await db.answers.bulkPut([answer("gone"), answer("kept")] as never[]);
    const { changes } = await restoreBackup(db, rowsOf({ macros: [macroRow("kept")] }), ALL);
    expect((await db.answers.toArray()).map(({ macroId }) => macroId)).toEqual(["kept"]);
    await undoRestore(db, changes);
    expect(await db.answers.count()).toBe(2);
  });

  test("taken back leaves what was written since, and counts it", async () => {
    const db = fresh();
    await fill(db, { macros: [macroRow("a", "old"), macroRow("b", "old")] });
    const { changes } = await restoreBackup(db, rowsOf({ macros: [macroRow("a", "new"), macroRow("b", "new")] }), ADD);
    await db.macros.put(macroRow("a", "mine") as never);
    expect(await undoRestore(db, changes)).toBe(1);
    expect((await db.macros.toArray()).map(({ body }) => body)).toEqual(["mine", "old"]);
  });

  test("that is judged wrong, or fails half way, leaves everything as it was", async () => {
    const db = fresh();
    await fill(db, { macros: [macroRow("a", "old")] });
    const judge = () => {
      throw new Error("no");
    };
    await expect(restoreBackup(db, rowsOf({ macros: [macroRow("a", "new")] }), { ...ALL, judge })).rejects.toThrow();
    const unkeepable = { ...macroRow("c"), tags: [Symbol("x")] };
    const rows = rowsOf({ macros: [macroRow("a", "new")], misses: [unkeepable] });
    await expect(restoreBackup(db, rows, ADD)).rejects.toThrow();
    expect((await db.macros.toArray()).map(({ body }) => body)).toEqual(["old"]);
  });
});

describe("a file", () => {
  const whole = write(rowsOf({ macros: [macroRow("a"), macroRow("b")], profiles: [profileRow()] }));
  const why = (text: string) => {
    const read = run(readBackup(text));
    return read.kind === "refused" ? read.why : read.kind;
  };
  const line = (row: unknown) => `${whole.split("\n")[0]}\n${JSON.stringify(row)}\n{"end":1}\n`;

  test("that is cut short anywhere is told from one that is something else", () => {
    const head = whole.indexOf("\n");
    for (let at = head; at < whole.length - 1; at++) expect([at, why(whole.slice(0, at))]).toEqual([at, "cut-short"]);
    expect(why(whole.slice(0, head - 2))).toBe("cut-short");
    for (const text of ["", "hello", "{}", '{"format":"other"}\n', "title,body\na,b", "\u0000\u0001", "[1]\n"])
      expect(why(text)).toBe("foreign");
  });

  test("with a line missing, of a newer version, or unreadable inside is refused", () => {
    const lines = whole.split("\n");
    expect(why(lines.toSpliced(1, 1).join("\n"))).toBe("damaged");
    expect(why(lines.toSpliced(1, 1, '["macros",{').join("\n"))).toBe("damaged");
    expect(why(whole.replace('"version":1', '"version":2'))).toBe("newer");
    expect(why(whole.replace('"version":1', '"version":1,"sealed":{"rounds":1}'))).toBe("damaged");
  });

  test("may have lines ended by another system, and empty fields nobody knows", () => {
    const read = parse(whole.replaceAll("\n", "\r\n").replaceAll('"folder":""', '"folder":"","later":{"x":1}'));
    expect(read.rows.macros).toEqual([macroRow("a"), macroRow("b")]);
    expect(read.rows.profiles).toEqual([profileRow()]);
  });

  test.each([
    ["a wrong type", ["macros", { ...macroRow("a"), body: 5 }]],
    ["no id", ["macros", { ...macroRow("a"), id: undefined }]],
    ["an unknown table", ["plans", { id: "x" }]],
    ["a name of every object", ["constructor", macroRow("a")]],
    ["the name of a prototype", ["__proto__", macroRow("a")]],
    ["no table", [macroRow("a")]],
    ["a number", 5],
    ["nothing", null],
    ["a text of a million characters", ["macros", macroRow("a", "x".repeat(1_000_000))]],
    ["a bin row of another macro", ["bin", { id: "b", macro: macroRow("a"), deletedAt: 1 }]],
    ["a description of all sites", ["profiles", { ...profileRow(), hosts: ["*"] }]],
    ["a description that reaches everything", ["profiles", { ...profileRow(), profile: { transcript: "*" } }]],
    ["a clock that never rings", ["workspaces", { id: "default", targets: { live: { reply: 1e12 } } }]],
  ])("with a row of %s is read without it", (_, row) => {
    const read = parse(line(row));
    expect(read.leftOut).toBe(1);
    expect(Object.values(read.rows).flat()).toEqual([]);
  });

  test("sets no prototype, and is not held up by depth or by very many lines", () => {
    const hostile = JSON.stringify(macroRow("a")).replace("{", '{"__proto__":{"pinned":true},');
    const { rows } = parse(`${whole.split("\n")[0]}\n["macros",${hostile}]\n{"end":1}\n`);
    expect(rows.macros).toEqual([macroRow("a")]);
    expect(Reflect.get(rows.macros[0] ?? {}, "pinned")).toBeUndefined();
    const deep = `${'{"a":['.repeat(200_000)}${"]}".repeat(200_000)}`;
    const profile = JSON.stringify({ ...profileRow(), profile: 0 }).replace('"profile":0', `"profile":${deep}`);
    for (const row of [`["macros",${deep}]`, `["profiles",${profile}]`])
      expect(parse(`${whole.split("\n")[0]}\n${row}\n{"end":1}\n`).leftOut).toBe(1);
    expect(why(`${whole.split("\n")[0]}\n${"1\n".repeat(1_100_000)}`)).toBe("too-large");
    expect(why(`${whole.split("\n")[0]}\n["${"x".repeat(17_000_000)}"]\n{"end":1}\n`)).toBe("damaged");
  }, 30_000);
});
