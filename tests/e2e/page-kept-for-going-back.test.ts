// A page the browser keeps for going back may hold its Port open (Firefox): it is not the page on screen.
import { describe, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { panelText, reads } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const chat = (customer: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Desk</title>
<style>ol{height:300px;overflow:auto}textarea{display:block;width:500px;min-height:60px}</style>
<main><h2>${customer}</h2><ol role="log" aria-label="Conversation">
<li class="message customer" data-message-id="1"><b class="author">${customer}</b><p class="body">Where is my parcel?</p></li>
<li class="message agent" data-message-id="2"><b class="author">Alex</b><p class="body">Let me look.</p></li>
<li class="message customer" data-message-id="3"><b class="author">${customer}</b><p class="body">Thanks!</p></li></ol>
<textarea aria-label="Reply"></textarea><button type="button">Send</button></main>`;

describe.each(BROWSERS)("pages kept for going back, %s", (name) => {
  const { open, later } = stage(name);

  test("the page that was left no longer counts, and counts again when it comes back", async () => {
    const site = await serve({}, { "/chat/1": chat("Mia"), "/chat/2": chat("Ben") });
    later(() => site.close());
    const tab = await open(`${site.url}/chat/1`);
    await reads(tab, "Mia");
    await tab.goto(`${site.url}/chat/2`);
    await reads(tab, "Ben");
    await tab.run("page", () => void setTimeout(() => history.back(), 50));
    await reads(tab, "Mia");
  });

  test("a frame of the page that was left goes with it, and comes back with it", async () => {
    const framed = '<!doctype html><title>Framed</title><h1>Desk</h1><iframe src="/chat/1" width="900" height="600">';
    const site = await serve({}, { "/framed": framed, "/chat/1": chat("Mia"), "/empty": "<!doctype html><h1>Nobody" });
    later(() => site.close());
    const tab = await open(`${site.url}/framed`);
    await reads(tab, "Mia");
    await tab.goto(`${site.url}/empty`);
    const isGone = async () => {
      const shown = await panelText(tab);
      return shown !== "" && !shown.includes("Mia");
    };
    await waitUntil("Mia to be gone", isGone);
    await tab.run("page", () => void setTimeout(() => history.back(), 50));
    await reads(tab, "Mia");
  });
});
