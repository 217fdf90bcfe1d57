// Desks that keep every open conversation in the page: the one in front is read and written to, and no other.
import { describe, expect, test } from "vitest";
import { expectedOf, serveFixtures } from "../profiles/fixtures";
import { BROWSERS } from "./drive/browsers";
import { panelText } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

describe.each(BROWSERS)("panes, %s", (name) => {
  const { open, later } = stage(name);

  test("the next tab of the desk comes to the front: its conversation is read instead", async () => {
    const site = await serveFixtures();
    later(() => site.close());
    const tab = await open(`${site.url}${expectedOf("live-helper-chat").path}`);
    await waitUntil("the first", async () => (await panelText(tab)).includes("Nadia Kessler 2"));
    await tab.run("page", () => {
      for (const pane of document.querySelectorAll(".chat-tab-pane")) pane.classList.toggle("active");
    });
    await waitUntil("the second", async () => (await panelText(tab)).includes("Paul Renner 1"));
    expect(await panelText(tab)).not.toContain("Nadia");
  });

  test("roles that hang on the customer's name are decided again when the name comes up later", async () => {
    const site = await serveFixtures();
    later(() => site.close());
    const { path } = expectedOf("tiledesk");
    const tab = await open(`${site.url}${path.replace("/Aylin Demir/", "/x/")}`);
    await waitUntil("all rows but hers", async () => /your side [^,]*,? ?notes 1/.test(await panelText(tab)));
    expect(await panelText(tab)).not.toContain("Aylin Demir 4");
    await tab.run("page", (hash: string) => history.replaceState(null, "", hash), path.slice(path.indexOf("#")));
    await tab.run("page", () => {
      document.title = "Aylin Demir";
    });
    await waitUntil("hers too", async () => (await panelText(tab)).includes("Aylin Demir 4"));
  });
});
