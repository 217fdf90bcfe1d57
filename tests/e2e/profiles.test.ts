// Every shipped profile on a page of its desk: read row by row, and one chunk really sent through the built extension.
import { describe, expect, test } from "vitest";
import {
  bundleReader,
  type Expected,
  expectedOf,
  expectReading,
  IDS,
  lookPlainly,
  profileOf,
  serveFixtures,
} from "../profiles/fixtures";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { focusPlan, panelText, states, take } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const reader = await bundleReader();

const readingText = (tab: Tab): Promise<string> =>
  tab.run("panel", () => document.querySelector(".reading")?.textContent ?? "");

const sentBy = (tab: Tab): Promise<string[]> => tab.run("page", () => Reflect.get(window, "__sent"));

/** How many rows of each side the panel says it sees. */
function countsOf({ messages, customer }: Expected): string[] {
  const count = (letter: string) => messages.filter(([role]) => role === letter).length;
  const named: readonly (readonly [string, number])[] = [
    [customer ?? "", count("C")],
    ["bot", count("B")],
    ["your side", count("A")],
    ["notes", count("N")],
  ];
  return named.filter(([, number]) => number > 0).map(([name, number]) => `${name} ${number}`);
}

describe.each(BROWSERS)("shipped profiles, %s", (name) => {
  const { open, later } = stage(name);

  test.each(IDS)("%s reads its desk as it is, and sends there", async (id) => {
    const site = await serveFixtures();
    later(() => site.close());
    const expected = expectedOf(id);
    const tab = await open(`${site.url}${expected.path}`);
    await waitUntil(`${expected.name} to be read`, async () => {
      const text = await readingText(tab);
      if (![`${expected.name} profile`, ...countsOf(expected)].every((part) => text.includes(part)))
        throw new Error(text);
      return true;
    });
    const look = await lookPlainly(tab, reader, [profileOf(id)]);
    expectReading(look, expected);
    await take(tab, "anything", "Anything else?");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    if (expected.send || look.sendKeys === "enter") {
      await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
      expect(await sentBy(tab)).toEqual(["Is there anything else I can help you with?"]);
    } else {
      await waitUntil("the refusal", async () => (await panelText(tab)).includes("can't find the send button"));
      expect(await sentBy(tab)).toEqual([]);
    }
  });
});
