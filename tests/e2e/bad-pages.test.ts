// Pages that are hard, broken or lying: each gets a clear word in the panel, and no text is lost or sent astray.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { chunks, clickButton, focusPlan, panelText, reads, SEARCH, states, take, takeDraft } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { AREA, got, RICH, ROWS, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const desk = (composer: string, script = "") => smallDesk({ composer, script });

describe.each(BROWSERS)("hard pages, %s", (name) => {
  const { open, later, drive } = stage(name);

  const show = async (html: string, frames: Record<string, string> = {}): Promise<Tab> => {
    const site = await serve({}, { "/chat/4711": html, ...frames });
    later(() => site.close());
    return open(`${site.url}/chat/4711`);
  };

  const planned = async (html: string, frames: Record<string, string> = {}): Promise<Tab> => {
    const tab = await show(html, frames);
    await reads(tab, "Mia");
    await take(tab, "anything", "Anything else?");
    return tab;
  };

  const refuses = async (tab: Tab, words: string): Promise<void> => {
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil(words, async () => (await panelText(tab)).includes(words));
    expect(await states(tab)).toBe("waiting");
    expect(await got(tab)).toEqual([]);
  };

  const sends = async (tab: Tab): Promise<void> => {
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
    expect(await got(tab)).toEqual(["Is there anything else I can help you with?"]);
  };

  test("no reply box", async () => {
    await refuses(await planned(desk("")), "I can't find the reply box");
  });

  test("two reply boxes", async () => {
    const box = '<textarea aria-label="Reply"></textarea><button type="button">Send</button>';
    await refuses(await planned(desk(`<section>${box}</section><section>${box}</section>`)), "I see two reply boxes");
  });

  test("a reply box that is read-only", async () => {
    await refuses(await planned(desk(AREA.replace("<textarea", "<textarea readonly"))), "reply box is locked");
  });

  test("a reply box in which a picture was pasted: it stays there", async () => {
    const tab = await planned(desk(RICH));
    const pictures = () => tab.run("page", () => document.querySelectorAll("[contenteditable] canvas").length);
    await tab.run("page", () => document.querySelector("[contenteditable]")?.append(document.createElement("canvas")));
    await refuses(tab, "There is a picture in the reply box");
    expect(await pictures()).toBe(1);
    await tab.run("page", () => document.querySelector("[contenteditable] canvas")?.remove());
    await sends(tab);
  });

  test("a reply box in a shadow root, open or closed", async () => {
    for (const mode of ["open", "closed"]) {
      const script = `
        const root = document.querySelector("x-composer").attachShadow({ mode: "${mode}" });
        root.innerHTML = '<textarea aria-label="Reply" style="width:500px;height:60px"></textarea><button type="button">Send</button>';
        root.querySelector("button").onclick = () => { const f = root.querySelector("textarea"); send(f.value); f.value = ""; };`;
      await sends(await planned(desk("<x-composer></x-composer>", script)));
    }
  });

  test("a rich reply box, in the page and in a frame of its own", async () => {
    const rich = `<div contenteditable="true" role="textbox" aria-label="Reply"></div><button type="button" onclick="const f=document.querySelector('[contenteditable]');send(f.innerText);f.innerHTML=''">Send</button>`;
    await sends(await planned(desk(rich)));
    const frame = `<!doctype html><body contenteditable="true" style="min-height:80px"></body>`;
    const framed = `<iframe title="Reply" src="/frame" style="width:500px;height:100px"></iframe><button type="button" onclick="const f=document.querySelector('iframe').contentDocument.body;send(f.innerText);f.innerHTML=''">Send</button>`;
    await sends(await planned(desk(framed), { "/frame": frame }));
  });

  test("a reply box that throws the text away may have sent it: a person is asked", async () => {
    const script = `document.querySelector("textarea").addEventListener("input", (e) => { e.target.value = ""; });`;
    const tab = await planned(desk(AREA, script));
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the question", async () => (await states(tab)) === "unconfirmed", 25_000);
    expect((await chunks(tab))[0]?.words).toContain("emptied itself before I pressed send");
    expect(await got(tab)).toEqual([]);
  });

  test("a rich reply box that sends what is put into it, and shows it late, gets it once", async () => {
    const script = `let sending = false; field.addEventListener("input", () => {
      const text = field.innerText; if (sending || !text.trim()) return; sending = true;
      setTimeout(() => { field.innerHTML = ""; }, 5); setTimeout(() => { send(text); sending = false; }, 1500); });`;
    const tab = await planned(desk(RICH, script));
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent", 12_000);
    expect((await got(tab)).map((text) => text.trim())).toEqual(["Is there anything else I can help you with?"]);
  });

  test("a text that the desk alters before the press is not sent, and a person is told where it is", async () => {
    const composer = AREA.replace("<button", "<button id=send disabled");
    const script = `field.addEventListener("input", () => {
      if (!field.value.startsWith("Is there")) return;
      setTimeout(() => { field.value = "[Alex] " + field.value; }, 100);
      setTimeout(() => { button.disabled = false; }, 250); });`;
    const tab = await planned(desk(composer, script));
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the question", async () => (await states(tab)) === "unconfirmed", 25_000);
    expect((await chunks(tab))[0]?.words).toContain("still stands in the reply box");
    expect(await got(tab)).toEqual([]);
  });

  test("words that come into a rich reply box while we write stay there", async () => {
    const script = `field.addEventListener("beforeinput", (e) => { if (!e.data?.startsWith("Is")) return;
        e.preventDefault(); field.textContent = "What my colleague was about to write"; });
      field.addEventListener("input", () => { if (field.innerText.includes("Is there")) field.textContent = "What my colleague was about to write"; });`;
    const tab = await planned(desk(RICH, script));
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("a refusal", async () => (await panelText(tab)).includes("Ctrl+V"), 12_000);
    expect(await tab.run("page", () => document.querySelector("[contenteditable]")?.textContent)).toBe(
      "What my colleague was about to write",
    );
    expect(await got(tab)).toEqual([]);
  });

  test("a transcript that is emptied and filled again, and a body that is replaced", async () => {
    const tab = await planned(desk(AREA));
    await tab.run("page", () => {
      const list = document.querySelector("ol");
      const rows = list?.innerHTML ?? "";
      if (list) list.innerHTML = "";
      setTimeout(() => {
        if (list) list.innerHTML = rows;
      }, 400);
    });
    await new Promise((resolve) => setTimeout(resolve, 900));
    await tab.run("page", () => {
      const fresh = document.createElement("body");
      fresh.innerHTML = document.body.innerHTML;
      document.body.replaceWith(fresh);
    });
    await reads(tab, "Mia");
    await sends(tab);
  });

  test("two lists that look alike are not guessed at", async () => {
    const list = `<ol class="messages" style="width:400px;float:left">${ROWS}</ol>`;
    const html = `<!doctype html><title>x</title><style>ol{height:300px;overflow:auto}</style>${list}${list}<textarea style="clear:both;width:810px" aria-label="Reply"></textarea><button type="button">Send</button>`;
    const tab = await show(html);
    await waitUntil("the word", async () => (await panelText(tab)).includes("Can't read this page"));
    await tab.type("panel", SEARCH, "anything");
    await tab.press("panel", "Enter");
    await waitUntil("the refusal", async () => (await panelText(tab)).includes("I can't tell who wrote what"));
  });

  test("a transcript with markup is text, nothing in it runs in the panel", async () => {
    const evil = `<img src=x onerror="document.title='owned'"><b>bold</b>`;
    const tab = await show(
      desk(AREA, `add("customer", ${JSON.stringify(evil)}); add("agent", ${JSON.stringify(evil)});`),
    );
    await reads(tab, "Mia");
    expect(await tab.run("panel", () => document.title)).toBe("Chatside");
    expect(await tab.run("panel", () => document.querySelectorAll("img").length)).toBe(0);
  });

  test("a link in what a customer wrote that is longer than any address takes nothing from the agent", async () => {
    const long = `https://shop.example/${"a".repeat(4000)}`;
    const rows = ROWS.replace("Where is my parcel?", `Here: <a href="${long}">my parcel</a>`);
    const tab = await planned(smallDesk({ composer: AREA, rows }));
    await sends(tab);
  });

  test("holding the key sends one chunk", async () => {
    const tab = await show(desk(AREA));
    await reads(tab, "Mia");
    await takeDraft(tab, "One.\n\nTwo.\n\nThree.");
    await focusPlan(tab);
    const repeats = () =>
      tab.run("panel", () => {
        document.addEventListener("keydown", (event) => {
          if (event.repeat) Reflect.set(window, "repeats", Number(Reflect.get(window, "repeats") ?? 0) + 1);
        });
      });
    await repeats();
    await tab.hold("panel", "Control+Enter", 6);
    await waitUntil("the first", async () => (await states(tab)) === "sent waiting waiting");
    expect(await tab.run("panel", () => Number(Reflect.get(window, "repeats")))).toBeGreaterThan(0);
    expect(await got(tab)).toEqual(["One."]);
  });

  test("switched off on a site, it is gone; switched on again on the options page, it is back", async () => {
    const tab = await show(desk(AREA));
    await reads(tab, "Mia");
    await tab.click("panel", ".menu summary");
    await clickButton(tab, "Switch off on this site");
    await waitUntil("it to be gone", () =>
      tab.run("page", () => document.querySelector("[data-chatside-panel]") === null),
    );
    await tab.reload();
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await tab.run("page", () => document.querySelector("[data-chatside-panel]"))).toBe(null);
    const own = await open(drive().own("/options.html"));
    await waitUntil("the page", async () => (await own.text("page", ".page")).includes("Settings"));
    const isOn = () =>
      own.run("page", () => {
        const row = [...document.querySelectorAll("tr")].find((one) => one.cells[0]?.textContent === "127.0.0.1");
        const box = row?.querySelector<HTMLInputElement>("input[type=checkbox]");
        box?.setAttribute("data-test-on", "");
        return box?.checked;
      });
    await waitUntil("the site's switch", async () => (await isOn()) === false);
    await own.click("page", "[data-test-on]");
    await waitUntil("it to be on", async () => (await isOn()) !== false);
    await tab.front();
    await tab.reload();
    await reads(tab, "Mia");
  });
});
