// A reply box in a frame of another origin, whose page changes while our text is on its way there: nothing may be sent to
// somebody else, or as something else.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { chunks, focusPlan, reads, take } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

/** What the frame holds; its field speaks to the desk around it, which speaks back. */
const boxPage = (inside: string, script: string) => `<!doctype html><meta charset="utf-8">
<textarea aria-label="Reply" style="width:450px;height:60px"></textarea>${inside}
<script>
window.sent = [];
const field = document.querySelector("textarea");
const button = document.querySelector("button");
field.addEventListener("input", () => parent.postMessage("typed", "*"));
${script}
</script>`;

/** Said of the chunk itself: what the panel says of the reply box stands there without any press. */
const refused = (tab: Tab, words: string) =>
  waitUntil(`the refusal: ${words}`, async () => {
    const said = (await chunks(tab))[0]?.words ?? "";
    if (!said.includes(words)) throw new Error(said);
    return true;
  });

describe.each(BROWSERS)("a reply box in a frame of another origin, %s", (name) => {
  const { open, later } = stage(name);

  async function show(box: string, script = "", send = "", above = ""): Promise<Tab> {
    const other = await serve({}, { "/box": box });
    later(() => other.close());
    const composer = `<div>${above}<iframe title="Reply" src="${other.url}/box" style="width:500px;height:120px"></iframe>${send}</div>`;
    const site = await serve({}, { "/chat/4711": smallDesk({ composer, script }) });
    later(() => site.close());
    const tab = await open(`${site.url}/chat/4711`);
    await reads(tab, "Mia");
    await waitUntil("the box", async () => !(await tab.text("panel", ".reading summary")).includes("no reply box"));
    return tab;
  }

  const press = async (tab: Tab): Promise<void> => {
    await take(tab, "anything", "Anything else?");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
  };

  test("another customer's chat under the same address is not sent to", async () => {
    const script = `
      button.onclick = () => window.got.push("pressed");
      window.addEventListener("message", () => { document.querySelector("h2").textContent = "Omar";
        for (const one of document.querySelectorAll(".message--customer .author")) one.textContent = "Omar"; });`;
    const tab = await show(boxPage("", ""), script, `<button type="button" id="send">Send</button>`);
    await press(tab);
    await refused(tab, "belongs to another chat");
    expect(await tab.run("page", () => Reflect.get(window, "got"))).toEqual([]);
    expect(await tab.run({ frame: "/box" }, () => document.querySelector("textarea")?.value)).toBe("");
  });

  test.each([
    ["a private note", 'field.setAttribute("aria-label", "Private note")', "set to private note"],
    ["disabled", "field.disabled = true", "reply box is locked"],
    ["read-only", "field.readOnly = true", "reply box is locked"],
    [
      "a note or not",
      `field.insertAdjacentHTML("beforebegin", '<span role="radio" aria-checked="false">Reply</span><span role="radio" aria-checked="false">Internal note</span>')`,
      "note or a public reply",
    ],
    ["in use", 'field.value = "half a thought"', "Your own text is in the reply box"],
  ])("one that is %s says so itself", async (_, script, words) => {
    const tab = await show(boxPage("<button type=button>Send</button>", script));
    await press(tab);
    await refused(tab, words);
    expect(await tab.run({ frame: "/box" }, () => Reflect.get(window, "sent"))).toEqual([]);
  });

  test("a note that is chosen beside it is refused", async () => {
    const choice = `<div role="tablist"><button type="button" role="tab" aria-selected="true">Reply</button><button type="button" role="tab" aria-selected="false">Internal note</button></div>`;
    const script = `button.onclick = () => window.got.push("pressed");`;
    const tab = await show(boxPage("", ""), script, `<button type="button" id="send">Send</button>`, choice);
    // Not from the start: then nothing would tell when the box itself was read.
    await tab.run("page", () => {
      for (const one of document.querySelectorAll('[role="tab"]'))
        one.ariaSelected = String(one.textContent !== "Reply");
    });
    await press(tab);
    await refused(tab, "set to private note");
    expect(await tab.run("page", () => Reflect.get(window, "got"))).toEqual([]);
    expect(await tab.run({ frame: "/box" }, () => document.querySelector("textarea")?.value)).toBe("");
  });

  test("a picture in it stays there, and the chunk is refused", async () => {
    const rich = boxPage("<button type=button>Send</button>", "button.onclick = () => window.sent.push(1);")
      .replace(/<textarea/, '<div contenteditable="true" role="textbox"')
      .replace("</textarea>", "<canvas width=20 height=20></canvas></div>")
      .replace('querySelector("textarea")', 'querySelector("[contenteditable]")');
    const tab = await show(rich);
    await press(tab);
    await refused(tab, "There is a picture in the reply box");
    expect(await tab.run({ frame: "/box" }, () => document.querySelectorAll("canvas").length)).toBe(1);
    expect(await tab.run({ frame: "/box" }, () => Reflect.get(window, "sent"))).toEqual([]);
  });

  test("one that turns to the next chat later than the page around it gets nothing for the chat before", async () => {
    const box = `
      window.owner = "Mia";
      button.onclick = () => { window.sent.push(window.owner); field.value = ""; };
      window.addEventListener("message", () => setTimeout(() => { window.owner = "Omar"; }, 1500));`;
    const script = `
      window.turn = () => {
        history.pushState(null, "", "/chat/4712");
        document.querySelector("h2").textContent = "Omar";
        document.querySelector("ol").innerHTML = '<li class="message message--customer" data-message-id="90"><b class="author">Omar</b><p class="body">Hello, anybody there?</p></li>';
        document.querySelector("iframe").contentWindow.postMessage("turn", "*");
      };`;
    const tab = await show(boxPage("<button type=button>Send</button>", box), script);
    await tab.run("page", () => Reflect.get(window, "turn")());
    await reads(tab, "Omar");
    await take(tab, "anything", "Anything else?");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be sent", () => tab.run({ frame: "/box" }, () => Reflect.get(window, "sent").length > 0));
    expect(await tab.run({ frame: "/box" }, () => Reflect.get(window, "sent"))).toEqual(["Omar"]);
  });

  test("an Enter in it while our text still stands there sends nothing a second time", async () => {
    const script = `
      const go = () => { window.sent.push(field.value); parent.postMessage({ say: field.value }, "*"); };
      button.onclick = () => { go(); setTimeout(() => { field.value = ""; }, 5000); };
      field.addEventListener("keydown", (event) => { if (event.key === "Enter") go(); });`;
    const desk = `window.addEventListener("message", ({ data }) => { if (data.say) window.add("agent", data.say); });`;
    const tab = await show(boxPage("<button type=button>Send</button>", script), desk);
    await press(tab);
    await waitUntil("it to be sent", () => tab.run({ frame: "/box" }, () => Reflect.get(window, "sent").length > 0));
    await tab.run({ frame: "/box" }, () => document.querySelector("textarea")?.focus());
    await tab.press({ frame: "/box" }, "Enter");
    await waitUntil("it to be seen", async () => (await chunks(tab))[0]?.state === "sent");
    expect(await tab.run({ frame: "/box" }, () => Reflect.get(window, "sent"))).toHaveLength(1);
    await waitUntil("it to be cleared", () =>
      tab.run({ frame: "/box" }, () => document.querySelector("textarea")?.value === ""),
    );
    await tab.run({ frame: "/box" }, () => document.querySelector("textarea")?.focus());
    await tab.press({ frame: "/box" }, "Enter");
    await waitUntil("the desk's own Enter", () =>
      tab.run({ frame: "/box" }, () => Reflect.get(window, "sent").length === 2),
    );
  });

  test("one that becomes a private note before its button comes alive is not pressed", async () => {
    const script = `
      button.onclick = () => window.sent.push(field.value);
      field.addEventListener("input", () => setTimeout(() => { if (field.value) field.setAttribute("aria-label", "Private note"); button.disabled = false; }, 250));`;
    const tab = await show(boxPage("<button type=button disabled>Send</button>", script));
    await press(tab);
    // It was written, stood there as a note, and is gone again: pressed or taken out.
    await waitUntil("the end", () =>
      tab.run({ frame: "/box" }, () => {
        const field = document.querySelector("textarea");
        return field?.ariaLabel === "Private note" && (field.value === "" || Reflect.get(window, "sent").length > 0);
      }),
    );
    await refused(tab, "set to private note");
    expect(await tab.run({ frame: "/box" }, () => Reflect.get(window, "sent"))).toEqual([]);
  });
});
