// The panel's own account of how it reads a page, and the report that can be handed on.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { clickButton, focusPlan, panelText, take } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const MARK = /mark[a-z]*q/i;

/** A desk that says a marker wherever a desk can say something of its customer. */
const MARKED = smallDesk({
  customer: "Markname Markfamq",
  head: `<meta name="description" content="markmetaq"><title>Marktitleq (2)</title>`,
  rows: `
  <li class="message message--customer" data-message-id="markidq-1" title="marktipq" id="markrowq"><b class="author">Markname Markfamq</b><p class="body">marktextq one</p></li>
  <li class="message message--agent" data-message-id="markidq-2" aria-label="marklabelq"><b class="author">Markagentq</b><p class="body">marktextq two</p></li>
  <li class="message message--customer" data-message-id="markidq-3"><b class="author">Markname Markfamq</b><p class="body">marktextq three <img alt="markaltq" src="data:,"></p></li>`,
  composer: `<div class="box for-markfamq order-4711" id="markboxq" title="marktoolq"><textarea aria-label="Reply to Markname" name="markfieldq" placeholder="Write to Markfamq" class="reply for-Markfamq"></textarea>
    <button type="button" id="send" class="send to-markfamq" aria-label="Send to Markfamq" title="Send to Markfamq">Send</button></div>`,
  script: `button.onclick = () => { send(field.value); field.value = ""; };`,
});

const openDetails = async (tab: Tab): Promise<string> => {
  await tab.click("panel", ".reading summary");
  return waitUntil("the details", async () => {
    const text = await tab.text("panel", ".reading .health");
    return text.includes("Reply box") ? text : undefined;
  });
};

/** Copies the report and reads it where the browser put it: pasted by a real key into a field of the page. */
const copyReport = async (tab: Tab): Promise<string> => {
  await clickButton(tab, "Copy report");
  await waitUntil("it to be copied", async () => (await panelText(tab)).includes("Copied."));
  await tab.run("page", () => {
    const field = document.createElement("textarea");
    field.id = "pasted";
    field.style.cssText = "position:fixed;top:0;left:0;width:200px;height:60px;z-index:9";
    document.body.append(field);
  });
  await tab.click("page", "#pasted");
  await tab.press("page", "Control+v");
  return waitUntil("the pasted report", () =>
    tab.run("page", () => document.querySelector<HTMLTextAreaElement>("#pasted")?.value || undefined),
  );
};

describe.each(BROWSERS)("how a page is read, %s", (name) => {
  const { mia, open, later } = stage(name);

  test("one line says it; a click says which rule read what, with which confidence, and what was refused", async () => {
    const tab = await mia();
    expect(await tab.text("panel", ".reading summary")).toMatch(/\d+ messages, \d authors,\s+reply box ready/);
    const words = await openDetails(tab);
    expect(words).toMatch(/Messages\s+customer \d.*undecided 0.*rows by its looks, (sure|probable) \(\d+ %\)/);
    expect(words).toMatch(/Reply box\s+goes to the customer, by its looks, (sure|probable) \(\d+ %\), textarea/);
    expect(words).toMatch(/Sending\s+by its looks, .*button/);
    expect(words).toContain("page 127.0.0.1");
    expect(words).toContain("Nothing was refused in this tab.");
  });

  test("a refusal is kept with its reason and time", async () => {
    const tab = await mia();
    await take(tab, "anything", "Anything else?");
    await tab.run("page", () => {
      window.practiceDesk.locked = true;
      (window.practiceDesk as unknown as { redraw(): void }).redraw();
    });
    await waitUntil("the locked box", async () => /locked/.test(await tab.text("panel", ".reading summary")));
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await openDetails(tab);
    await waitUntil("the refusal", async () =>
      /\d:\d\d.*Not sent: the reply box is locked/.test(await tab.text("panel", ".reading .health ul")),
    );
  });

  test("the report of a page full of names, numbers and words holds none of them", async () => {
    const site = await serve({}, { "/chat/markpathq-4711": MARKED });
    later(() => site.close());
    const tab = await open(`${site.url}/chat/markpathq-4711?markqueryq=1#markhashq`);
    await waitUntil("a reading", async () => /3 messages/.test(await tab.text("panel", ".reading summary")));
    const words = await openDetails(tab);
    expect(words).toMatch(/undecided 0/);
    const report = await copyReport(tab);
    expect(report).toContain("Chatside");
    expect(report).toContain("textarea.reply");
    expect(report).toContain("Site: 127.0.0.1");
    expect(report).not.toMatch(MARK);
    expect(report).not.toContain("4711");
    expect(words).not.toMatch(MARK);
  });
});
