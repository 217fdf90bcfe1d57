import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { shippedProfiles } from "../../../entrypoints/background/site-profiles";
import { parseSiteProfile } from "../../../lib/sites/site-profile.schema";

const FOLDER = path.resolve(import.meta.dirname, "../../../assets/site-profiles");
const FIXTURES = path.resolve(import.meta.dirname, "../../profiles");
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(FOLDER, file), "utf8"));

test.each(files)("%s is of the agreed form, and named after its desk", (file) => {
  const check = parseSiteProfile(read(file), "shipped");
  expect(check).toMatchObject({ kind: "good", warnings: [] });
  expect(check.kind === "good" && `${check.profile.id}.json`).toBe(file);
});

test("every profile ships, and has a page of its own to be proved on", () => {
  const ids = files.map((file) => file.replace(".json", "")).sort();
  expect(
    shippedProfiles()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids);
  const pages = readdirSync(FIXTURES).filter((file) => file.endsWith(".html"));
  // Converse.js is proved on the real thing, with a real server: tests/e2e/converse.
  expect(pages.map((file) => file.replace(".html", "")).sort()).toEqual(ids.filter((id) => id !== "converse"));
});
