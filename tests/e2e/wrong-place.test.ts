// An address that does not tell whose chat it is, and boxes that are no reply boxes: nothing goes to another customer, and
// nothing to a machine.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { chunks, focusPlan, panelText, reads, states, take, takeDraft } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { AREA, got, ROWS, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

/** The chats of an inbox, under one address. */
const INBOX = `
  const first = document.querySelector("ol").innerHTML;
  window.go = (name, rows) => {
    document.querySelector("h2").textContent = name;
    document.querySelector("ol").innerHTML = rows ?? first;
  };
  window.second = first.replaceAll("4711", "4812").replaceAll('id="', 'id="9').replace("Where is my parcel?", "Is it blue?");`;

const ASK = `<!doctype html><meta charset="utf-8"><textarea aria-label="Message" style="width:450px;height:60px"></textarea>
<button type="button" onclick="window.asked.push(document.querySelector('textarea').value)">Send</button><script>window.asked = [];</script>`;

describe.each(BROWSERS)("no wrong place, %s", (name) => {
  const { open, later } = stage(name);

  const go = (tab: Tab, who: string, rows: string) =>
    tab.run(
      "page",
      (to: string, which: string) => Reflect.get(window, "go")(to, Reflect.get(window, which)),
      who,
      rows,
    );
  const heads = (tab: Tab, who: string) =>
    waitUntil(who, async () => (await tab.text("panel", ".panel-header")).includes(who), 25_000);

  test("two customers under the address of an inbox", async () => {
    const visitor = "Visitor 4711";
    const page = smallDesk({ composer: AREA, script: INBOX, rows: ROWS.replaceAll("Mia", visitor), customer: visitor });
    const site = await serve({}, { "/inbox/42": page });
    later(() => site.close());
    const tab = await open(`${site.url}/inbox/42`);
    await reads(tab, visitor);
    await takeDraft(tab, "For the first only.\n\nAlso.");
    await focusPlan(tab);
    await go(tab, "Visitor 4812", "second");
    await tab.press("panel", "Control+Enter");
    await heads(tab, "Visitor 4812");
    expect(await chunks(tab)).toEqual([]);
    await tab.press("panel", "Control+Enter");
    expect(await got(tab)).toEqual([]);
    // Back at the first one the plan is there; whose chat it is, only the name says.
    await go(tab, visitor, "none");
    await heads(tab, visitor);
    await waitUntil("the plan to rest", async () => (await panelText(tab)).includes("This plan rests"));
    expect(await states(tab)).toBe("waiting waiting");
    expect(await got(tab)).toEqual([]);
  });

  test("a chat without a reply box beside an assistant and a program in frames of their own", async () => {
    const alien = await serve({}, { "/program": ASK });
    later(() => alien.close());
    const frame = (address: string, place: string) =>
      `<iframe src="${address}" style="position:absolute;${place};width:500px;height:140px"></iframe>`;
    const site = await serve(
      {},
      {
        "/chat/4711": smallDesk({
          composer: `${frame(`${alien.url}/program`, "left:420px;top:0")}<aside aria-label="AI assistant">${frame("/ask", "left:0;top:560px")}</aside>`,
          head: "<style>main{width:400px}</style>",
        }),
        "/ask": ASK,
      },
    );
    later(() => site.close());
    const tab = await open(`${site.url}/chat/4711`);
    await reads(tab, "Mia");
    await take(tab, "anything", "Anything else?");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the refusal", async () => /reply box/.test((await chunks(tab))[0]?.words ?? ""));
    expect(await states(tab)).toBe("waiting");
    for (const place of ["/ask", "/program"])
      expect(await tab.run({ frame: place }, () => Reflect.get(window, "asked"))).toEqual([]);
  });
});
