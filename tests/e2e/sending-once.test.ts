// Desks that answer late, twice or to somebody else: what was pressed once arrives once, with the customer it was meant for.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import { delivered, setFault } from "./drive/desk";
import type { Tab } from "./drive/driver";
import { chunks, clickButton, focusPlan, panelText, reads, states, take, takeDraft } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { AREA, BARE, got, RICH, ROWS, type SmallDesk, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A desk with two customers in one list: `swap` shows the other one, and what is sent names who got it. */
const TWO = (second: string) => `
  let current = "first";
  button.onclick = () => { got.push(current + ": " + field.value); add("agent", field.value); field.value = ""; };
  window.swap = () => {
    current = "second";
    field.value = "";
    document.querySelector("ol").innerHTML = ["Hello, I am another one", "I want a refund now", "please"]
      .map((text, at) => '<li class="message message--customer" data-message-id="z' + at + '"><b class="author">${second}</b><p class="body">' + text + "</p></li>")
      .join("");
  };
  window.rename = () => { document.querySelector("h2").textContent = "${second}"; };`;

const press = async (tab: Tab) => {
  await focusPlan(tab).catch(() => undefined);
  await tab.press("panel", "Control+Enter");
};

describe.each(BROWSERS)("sent once and to whom, %s", (name) => {
  const { mia, open, later } = stage(name);

  const show = async (desk: SmallDesk, path = "/chat/4711"): Promise<Tab> => {
    const site = await serve({}, { [path]: smallDesk(desk) });
    later(() => site.close());
    const tab = await open(`${site.url}${path}`);
    await reads(tab, desk.customer ?? "Mia");
    return tab;
  };

  test("a desk that clears its box long after the message shows: the key in the box does not send it again", async () => {
    const script = `
      const go = () => { send(field.value); setTimeout(() => { field.value = ""; }, 6000); };
      button.onclick = go;
      field.onkeydown = (e) => { if (e.key === "Enter" && !e.shiftKey) { e.preventDefault(); go(); } };`;
    const tab = await show({ composer: BARE, script });
    await takeDraft(tab, "One.\n\nTwo.");
    await tab.click("page", "textarea");
    await tab.press("page", "Control+Enter");
    await waitUntil("the first to be seen", async () => (await states(tab)) === "sent waiting");
    await tab.press("page", "Control+Enter");
    await tab.press("page", "Enter");
    await pause(600);
    expect(await got(tab)).toEqual(["One."]);
  });

  test("plain Enter while our text waits in the box sends nothing a second time", async () => {
    const tab = await mia();
    await takeDraft(tab, "One.\n\nTwo.");
    await setFault(tab, "late-clear");
    await tab.click("page", "textarea");
    await tab.press("page", "Control+Enter");
    await pause(600);
    await tab.press("page", "Enter");
    await waitUntil("the first to be seen", async () => (await states(tab)) === "sent waiting");
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(["One."]);
  });

  test("after 'send again' a line that arrives late settles the chunk, and it is not sent a second time", async () => {
    const script = `button.onclick = () => { const text = field.value; field.value = ""; setTimeout(() => send(text), 15_000); };`;
    const tab = await show({ composer: BARE, script });
    await takeDraft(tab, "One is a chunk.\n\nTwo is another.");
    await press(tab);
    await waitUntil("the question", async () => (await states(tab)).startsWith("unconfirmed"), 25_000);
    await clickButton(tab, "Send again");
    await waitUntil("it to arrive", async () => (await got(tab)).length === 1);
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent waiting");
    expect(await got(tab)).toEqual(["One is a chunk."]);
  });

  test("our text left in the box and sent there by hand: the chunk is flagged, and the key goes past it", async () => {
    const script = `
      let first = true;
      const go = () => { send(field.value); field.value = ""; };
      button.onclick = () => { if (first) first = false; else go(); };
      field.onkeydown = (e) => { if (e.key === "Enter" && !e.shiftKey) { e.preventDefault(); go(); } };`;
    const tab = await show({ composer: BARE, script });
    await takeDraft(tab, "One is a chunk.\n\nTwo is another.");
    await press(tab);
    await waitUntil("the question", async () => (await states(tab)).startsWith("unconfirmed"), 25_000);
    expect((await chunks(tab))[0]?.words).toContain("still stands in the reply box");
    await clickButton(tab, "Send again");
    await waitUntil("it to wait", async () => (await states(tab)) === "waiting waiting");
    await tab.click("page", "textarea");
    await tab.press("page", "Control+Enter");
    await waitUntil("it to be there", async () => (await got(tab)).length === 1);
    await waitUntil("the chunk to be settled or flagged", async () => {
      const [first] = await chunks(tab);
      return first?.state === "sent" || first?.flagged;
    });
    await press(tab);
    await pause(800);
    expect((await got(tab)).filter((text) => text.startsWith("One"))).toEqual(["One is a chunk."]);
  });

  test("a desk that takes the text by itself and locks its box is believed by its transcript", async () => {
    const script = `
      button.disabled = true;
      field.addEventListener("input", () => {
        if (!window.eager || field.value === "") return;
        const text = field.value;
        field.value = "";
        field.readOnly = true;
        send(text);
      });`;
    const tab = await show({ composer: BARE, script });
    await takeDraft(tab, "Only this.");
    await tab.run("page", () => Reflect.set(window, "eager", true));
    await press(tab);
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
    expect(await got(tab)).toEqual(["Only this."]);
  });

  test.each([
    ["text field", BARE],
    ["rich editor", RICH],
  ])("a %s that sends whatever is put into it gets a draft that is put back at most once", async (_, composer) => {
    const script = `
      button.onclick = null;
      const text = () => field.value ?? field.innerText;
      field.addEventListener("input", () => {
        const said = text().trim();
        if (!window.eager || said === "") return;
        if ("value" in field) field.value = ""; else field.innerHTML = "";
        send(said);
      });`;
    const tab = await show({ composer, script });
    await take(tab, "anything", "Anything else?");
    await tab.type("page", "textarea, [contenteditable]", "half a thought");
    await clickButton(tab, "Set it aside");
    const standing = () =>
      tab.run("page", () => {
        const box = document.querySelector<HTMLTextAreaElement>("textarea, [contenteditable]");
        return (box?.value ?? box?.innerText ?? "").trim();
      });
    await waitUntil("an empty box", async () => (await standing()) === "");
    await waitUntil("the word", async () => (await panelText(tab)).includes("Your own text is set aside"));
    await tab.run("page", () => Reflect.set(window, "eager", true));
    await press(tab);
    await waitUntil("the chunk and the draft", async () => (await got(tab)).length > 1);
    for (let times = 0; times < 4; times++) {
      await pause(900);
      await tab.run("page", () => void Reflect.get(window, "add")("customer", "And?"));
    }
    expect(await got(tab)).toEqual(["Is there anything else I can help you with?", "half a thought"]);
    expect(await panelText(tab)).toContain("Your own text is set aside");
  });

  test("a desk that sends one press twice is told of", async () => {
    const script = `button.onclick = () => { const said = field.value; field.value = ""; send(said); setTimeout(() => send(said), 300); };`;
    const tab = await show({ composer: BARE, script });
    await takeDraft(tab, "One.\n\nTwo.");
    await press(tab);
    await waitUntil("the word", async () => (await chunks(tab))[0]?.words.includes("stands in the chat twice"));
    expect(await states(tab)).toBe("sent waiting");
    expect(await got(tab)).toEqual(["One.", "One."]);
  });

  test("a rich editor that sends whatever is put into it gets a chunk once", async () => {
    const script = `
      button.onclick = null;
      field.addEventListener("input", () => {
        const text = field.innerText.trim();
        if (!window.eager || text === "") return;
        field.innerHTML = "";
        send(text);
      });`;
    const tab = await show({ composer: RICH, script });
    await tab.run("page", () => {
      const field = document.querySelector("[contenteditable]");
      if (field) field.innerHTML = "Only this.";
      field?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await clickButton(tab, "Cut it into chunks");
    await waitUntil("the plan", async () => (await states(tab)) === "waiting");
    await tab.run("page", () => Reflect.set(window, "eager", true));
    await press(tab);
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
    expect(await got(tab)).toEqual(["Only this."]);
  });

  test("an equal line that is loaded above proves nothing", async () => {
    const script = `
      button.onclick = () => {
        const text = field.value;
        field.value = "";
        const row = add("agent", text);
        document.querySelector("ol").prepend(row);
      };`;
    const tab = await show({ composer: BARE, script });
    await takeDraft(tab, "Is it this one?");
    await press(tab);
    await waitUntil("the question", async () => (await states(tab)) === "unconfirmed", 25_000);
  });

  test("two customers of one name and no id in the page: the plan rests", async () => {
    const rows = ROWS.replaceAll("Mia", "Visitor");
    const tab = await show({ composer: BARE, script: TWO("Visitor"), rows, customer: "Visitor" }, "/desk");
    await takeDraft(tab, "For the first only.\n\nAlso.");
    await tab.run("page", () => Reflect.get(window, "swap")());
    await waitUntil("the plan to be away", async () => (await chunks(tab)).length === 0);
    await press(tab);
    await pause(800);
    expect(await got(tab)).toEqual([]);
  });

  test("a chosen tab of the reply box is no conversation", async () => {
    const tabs = `<div role="tablist"><button type="button" role="tab" id="reply-tab-1" aria-selected="true">Reply</button><button type="button" role="tab" id="mail-tab-2" aria-selected="false">Email</button></div>`;
    const tab = await show({ composer: tabs + BARE, script: TWO("Omar") }, "/desk");
    await takeDraft(tab, "For Mia only.\n\nAlso.");
    await tab.run("page", () => {
      Reflect.get(window, "swap")();
      Reflect.get(window, "rename")();
    });
    await waitUntil("Omar", async () => (await tab.text("panel", ".panel-header")).includes("Omar"));
    await press(tab);
    await pause(800);
    expect(await got(tab)).toEqual([]);
  });

  test("an address that moves on before the page does is not believed", async () => {
    const script = `${TWO("Omar")}
      const first = document.querySelector("ol").innerHTML;
      window.addEventListener("hashchange", () => setTimeout(() => {
        if (location.hash.includes("2222")) { swap(); rename(); }
        else { current = "first"; document.querySelector("ol").innerHTML = first; document.querySelector("h2").textContent = "Mia"; }
      }, 5000));`;
    const tab = await show({ composer: BARE, script }, "/desk");
    const go = (hash: string) =>
      tab.run(
        "page",
        (to: string) => {
          location.hash = to;
        },
        hash,
      );
    const heads = (who: string) => waitUntil(who, async () => (await tab.text("panel", ".panel-header")).includes(who));
    await go("#/chat/2222");
    await heads("Omar");
    await takeDraft(tab, "Secret for Omar.\n\nAlso.");
    await go("#/chat/1111");
    await heads("Mia");
    await go("#/chat/2222");
    await pause(700);
    await press(tab);
    await pause(800);
    expect(await got(tab)).toEqual([]);
    await heads("Omar");
    await waitUntil("the plan", async () => (await states(tab)) === "waiting waiting");
    await press(tab);
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent waiting");
    expect(await got(tab)).toEqual(["second: Secret for Omar."]);
  });

  test("another key while Enter is down does not let go of it: a desk that sends when it comes up gets nothing", async () => {
    const tab = await show({
      composer: BARE,
      script: `        button.onclick = () => { send(field.value); setTimeout(() => { field.value = ""; }, 6000); };
        field.addEventListener("keyup", (event) => { window.ups = (window.ups ?? 0) + (event.key === "Enter"); if (event.key === "Enter") send(field.value); });`,
    });
    await takeDraft(tab, "One.\n\nTwo.");
    await tab.click("page", "textarea");
    await tab.strike("page", ["+Control", "+Enter", "+Shift", "-Shift", "-Enter", "-Control"]);
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent waiting");
    await tab.strike("page", ["+Control", "+Enter", "+Shift", "-Enter", "-Shift", "-Control"]);
    await pause(800);
    expect(await tab.run("page", () => Reflect.get(window, "ups") ?? 0)).toBe(0);
    expect(await got(tab)).toHaveLength(1);
  });

  test("while a chunk is on its way the key does nothing, also where the reply box can't be told from another one", async () => {
    const tab = await show({
      composer: BARE,
      script: `
        const wired = (one) => one.addEventListener("keydown", (event) => { if (event.key === "Enter" && event.ctrlKey) send(one.value); });
        wired(field);
        button.onclick = () => {
          const text = field.value;
          const twin = field.cloneNode();
          field.after(twin);
          wired(twin);
          setTimeout(() => { twin.remove(); field.value = ""; send(text); }, 6000);
        };`,
    });
    await takeDraft(tab, "One.\n\nTwo.");
    await press(tab);
    await waitUntil("the twin", () => tab.run("page", () => document.querySelectorAll("textarea").length === 2));
    await tab.click("page", "textarea");
    await tab.press("page", "Control+Enter");
    await waitUntil("the twin to go", () => tab.run("page", () => document.querySelectorAll("textarea").length === 1));
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent waiting");
    expect(await got(tab)).toEqual(["One."]);
  });

  test("keys pressed in the panel while we write are nobody's", async () => {
    const script = `
      window.heard = [];
      addEventListener("keydown", (e) => { if (e.isTrusted) heard.push(e.key); }, true);
      button.disabled = true;
      field.addEventListener("input", () => setTimeout(() => { button.disabled = false; }, 250));`;
    const tab = await show({ composer: RICH, script });
    await tab.run("page", () => {
      const field = document.querySelector("[contenteditable]");
      if (field) field.innerHTML = "Only this.";
      field?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await clickButton(tab, "Cut it into chunks");
    await waitUntil("the plan", async () => (await states(tab)) === "waiting");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    for (const key of ["q", "w", "k"]) await tab.press("panel", key);
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
    expect(
      await tab.run("page", () => Reflect.get(window, "heard").filter((key: string) => /^[qwk]$/.test(key))),
    ).toEqual([]);
    expect((await got(tab)).map((text) => text.trim())).toEqual(["Only this."]);
  });

  test("a page that defines an element or a style for our panel gains nothing by it", async () => {
    const head = `<style>[data-chatside-panel]{opacity:0.01!important;left:0!important;right:auto!important;width:900px!important;max-width:none!important;transform:translateX(-300px)!important}</style>
      <script>
        window.stolen = [];
        customElements.define("chatside-panel", class extends HTMLElement { constructor() { super(); window.stolen.push(this.attachInternals()); } });
      </script>`;
    const tab = await show({ composer: AREA, head });
    const look = () =>
      tab.run("page", () => {
        const host = document.querySelector("[data-chatside-panel]");
        const style = host && getComputedStyle(host);
        const box = host?.getBoundingClientRect();
        return { opacity: style?.opacity, width: box?.width, right: Math.round(innerWidth - (box?.right ?? 0)) };
      });
    expect(await look()).toEqual({ opacity: "1", width: 360, right: 0 });
    await tab.run("page", () => {
      const host = document.querySelector<HTMLElement>("[data-chatside-panel]");
      if (host) host.style.cssText = "opacity:0!important";
    });
    await waitUntil("our own style", async () => (await look()).opacity === "1");
    expect(await tab.run("page", () => Reflect.get(window, "stolen").length)).toBe(0);
    expect(await panelText(tab)).toContain("Mia");
  });
});
