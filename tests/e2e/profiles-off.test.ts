// The universal reading alone, with profiles switched off, over the pages of all profiles: what it decides, what of that
// is right, which composer it takes. The table is printed.
import { describe, expect, test } from "vitest";
import { bundleReader, compare, expectedOf, IDS, lookPlainly, serveFixtures } from "../profiles/fixtures";
import { BROWSERS } from "./drive/browsers";
import { stage } from "./drive/stage";

const reader = await bundleReader();

describe.each(BROWSERS)("without profiles, %s", (name) => {
  const { open, later } = stage(name);

  test("no wrong composer is taken, and the table of rows is printed", async () => {
    const site = await serveFixtures();
    later(() => site.close());
    const table: (ReturnType<typeof compare> & { readonly id: string; readonly health: string })[] = [];
    for (const id of IDS) {
      const tab = await open(`${site.url}${expectedOf(id).path}`);
      const look = await lookPlainly(tab, reader, []);
      table.push({ id, health: look.health, ...compare(look, expectedOf(id)) });
    }
    const sum = (key: "rows" | "decided" | "right") => table.reduce((all, row) => all + row[key], 0);
    console.table(table, ["id", "health", "rows", "decided", "right", "composer"]);
    console.log(`decided ${sum("decided")} of ${sum("rows")}, right ${sum("right")} of ${sum("decided")}`);
    for (const { id, wrong, missing, extra } of table)
      for (const [what, lines] of Object.entries({ wrong, missing, extra }))
        for (const line of lines) console.log(`${id}: ${what}: ${line}`);
    expect(table.filter(({ composer }) => composer === "wrong").map(({ id }) => id)).toEqual([]);
  });
});
