// The universal reading alone, with profiles switched off, over the pages of all profiles, as they stand and in disguise:
// what it decides, what of that is right, which composer it takes. The tables are printed; SEED repeats a run.

import { describe, expect, test } from "vitest";
import { disguiseFixture } from "../profiles/disguise-fixture";
import { bundleReader, compare, expectedOf, IDS, lookPlainly, serveFixtures } from "../profiles/fixtures";
import { seedOfToday } from "../scripts/seed-of-today";
import { BROWSERS } from "./drive/browsers";
import { stage } from "./drive/stage";

const reader = await bundleReader();
const seed = String(seedOfToday());
/** Disguises of each page. */
const DISGUISES = Number(process.env.DISGUISES ?? 2);
const TIME_FOR_EACH = 120_000;
/**
 * Two disguises of each page came to about 95 % decided and 98 % of that right: one desk draws its customers where others draw
 * themselves, and with its sides swapped it is read the wrong way round.
 */
const FLOOR = { decided: 0.9, right: 0.95 };

type Row = ReturnType<typeof compare> & { readonly id: string; readonly health: string; readonly changes?: string };

/** The sums of a table, which is printed with all that is not as expected. */
function report(title: string, table: readonly Row[]) {
  const sum = (key: "rows" | "decided" | "claimed" | "right") => table.reduce((all, row) => all + row[key], 0);
  const [rows, decided, claimed, right] = [sum("rows"), sum("decided"), sum("claimed"), sum("right")];
  console.log(title);
  console.table(table, ["id", "health", "rows", "decided", "claimed", "right", "composer"]);
  console.log(`decided ${decided} of ${rows}, right ${right} of ${claimed}`);
  for (const { id, changes = "", wrong, missing, extra } of table)
    for (const [what, lines] of Object.entries({ wrong, missing, extra }))
      for (const line of lines) console.log(`${id}: ${what}: ${line}${changes && ` (${changes})`}`);
  const wrongComposers = table.filter(({ composer }) => composer === "wrong").map(({ id }) => id);
  return { decided: decided / rows, right: right / claimed, wrongComposers };
}

describe.each(BROWSERS)("without profiles, %s", (name) => {
  const { drive, later } = stage(name);

  /** Each page is closed after its look: all of them open at once slow down every one. */
  const lookAt = async (url: string) => {
    const tab = await drive().open(url);
    try {
      return await lookPlainly(tab, reader, []);
    } finally {
      await tab.close();
    }
  };

  test(
    "nine of ten rows are decided and 99 of 100 of those right, and no wrong composer is taken",
    async () => {
      const site = await serveFixtures();
      later(() => site.close());
      const table: Row[] = [];
      for (const id of IDS) {
        const look = await lookAt(`${site.url}${expectedOf(id).path}`);
        table.push({ id, health: look.health, ...compare(look, expectedOf(id)) });
      }
      const { decided, right, wrongComposers } = report("Pages of the profiles", table);
      expect(wrongComposers).toEqual([]);
      expect(decided).toBeGreaterThanOrEqual(0.9);
      expect(right).toBeGreaterThanOrEqual(0.99);
    },
    TIME_FOR_EACH,
  );

  test(
    `in disguise, seed ${seed}`,
    async () => {
      const table: Row[] = [];
      for (let one = 0; one < DISGUISES; one++) {
        const pages = new Map(IDS.map((id) => [id, disguiseFixture(id, `${seed}-${one}`)]));
        const site = await serveFixtures((html, id) => pages.get(id)?.html ?? html);
        later(() => site.close());
        for (const id of IDS) {
          const look = await lookAt(`${site.url}${expectedOf(id).path}`);
          const changes = pages.get(id)?.changes.join(", ") ?? "";
          table.push({ id, health: look.health, changes, ...compare(look, expectedOf(id)) });
        }
      }
      const { decided, right, wrongComposers } = report(`Pages of the profiles in disguise (SEED=${seed})`, table);
      expect(wrongComposers).toEqual([]);
      expect(decided).toBeGreaterThanOrEqual(FLOOR.decided);
      expect(right).toBeGreaterThanOrEqual(FLOOR.right);
    },
    TIME_FOR_EACH * DISGUISES,
  );
});
