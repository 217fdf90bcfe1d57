// A draft that was set aside is one draft, whichever documents of its tab have held it.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { clickButton, composerText, panelText, reads } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const CHAT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Desk</title>
<style>ol{height:300px;overflow:auto}textarea{display:block;width:500px;min-height:60px}</style>
<main><h2>Mia</h2><ol role="log" aria-label="Conversation">
<li class="message customer" data-message-id="1"><b class="author">Mia</b><p class="body">Where is my parcel?</p></li>
<li class="message agent" data-message-id="2"><b class="author">Alex</b><p class="body">Let me look.</p></li>
<li class="message customer" data-message-id="3"><b class="author">Mia</b><p class="body">Thanks!</p></li></ol>
<textarea aria-label="Reply"></textarea><button type="button">Send</button></main>`;

describe.each(BROWSERS)("drafts set aside, %s", (name) => {
  const { open, later, drive } = stage(name);

  test("one that another document put back is not offered again by the page that comes back", async () => {
    const site = await serve({}, { "/chat/1": CHAT, "/empty": "<!doctype html><h1>Nobody" });
    later(() => site.close());
    const tab = await open(`${site.url}/chat/1`);
    await reads(tab, "Mia");
    await tab.type("page", "textarea", "Half a thought");
    await clickButton(tab, "Set it aside");
    await waitUntil("it to be aside", async () => (await panelText(tab)).includes("Your own text is set aside"));
    await drive().stopBackground();
    await reads(tab, "Mia");
    await tab.goto(`${site.url}/empty`);
    await tab.goto(`${site.url}/chat/1?again`);
    await reads(tab, "Mia");
    await waitUntil("it to be offered", async () => (await panelText(tab)).includes("Your own text is set aside"));
    await clickButton(tab, "Put it back");
    await waitUntil("it to be back", async () => (await composerText(tab)) === "Half a thought");
    await tab.run("page", () => void setTimeout(() => history.go(-2), 50));
    await waitUntil("the first page", async () => !(await tab.run("page", () => location.search)).includes("again"));
    await reads(tab, "Mia");
    await waitUntil("no offer", async () => !(await panelText(tab)).includes("Your own text is set aside"));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await panelText(tab)).not.toContain("Your own text is set aside");
    expect(await composerText(tab)).toBe("");
  });
});
