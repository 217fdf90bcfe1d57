// Teaching a page nobody knows: pointed at once, read and sent to ever after.
import { afterEach, describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { gotten, noticed, oddDesk, plainDesk } from "./drive/odd-desk";
import { clickButton, focusPlan, HITS, panelText, states, takeDraft } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { AREA, ROWS, smallDesk } from "./drive/small-desk";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const says = async (tab: Tab, words: string | RegExp): Promise<void> => {
  let text = "";
  const said = waitUntil(`the panel to say ${words}`, async () => {
    text = await panelText(tab);
    return typeof words === "string" ? text.includes(words) : words.test(text);
  });
  await said.catch((error: unknown) => {
    throw new Error(`${error}\nIt says: ${text.slice(0, 420)}`);
  });
};

const startTeaching = async (tab: Tab): Promise<void> => {
  await says(tab, "Show me what is what here");
  await clickButton(tab, "Teach Chatside this page");
  await says(tab, "Point at any message the customer wrote");
  // The macro list would lie below the card.
  await waitUntil("no macro list", async () => (await tab.text("panel", HITS)) === "");
};

const teachByPointer = async (tab: Tab): Promise<void> => {
  await startTeaching(tab);
  await tab.clickAt('[data-k="a"]:nth-of-type(3) p');
  await says(tab, "Point at any message you or your team wrote");
  // A desk that draws everything anew takes what was pointed at with it.
  await tab.run("page", () => Reflect.get(window, "draw")());
  await tab.clickAt('[data-k="b"]:nth-of-type(2) p');
  await says(tab, "Point at the box you write replies in");
  await tab.clickAt("textarea");
  await says(tab, "Point at the button that sends");
  await tab.clickAt(".go");
  await says(tab, /6 messages: 3 from the customer, 3 ours.*Save/s);
};

const focusButton = (tab: Tab, words: string): Promise<unknown> =>
  waitUntil(`the keyboard on ${words}`, () =>
    tab.run(
      "panel",
      (label: string) => {
        const found = [...document.querySelectorAll("button")].find((one) => one.textContent?.trim() === label);
        found?.focus();
        return document.activeElement === found && found !== undefined;
      },
      words,
    ),
  );

/** Exports the first description on the options page and gives the file's text. */
const exportIn = async (own: Tab): Promise<string> => {
  await own.run("page", () => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Reflect.set(window, "exported", text));
      return make(blob);
    };
  });
  await own.click("page", '.profiles [aria-label^="Export"]');
  return waitUntil("the file", () => own.run("page", () => Reflect.get(window, "exported") as string | undefined));
};

/** Chooses a file with this text on the options page. */
const importIn = (own: Tab, text: string): Promise<void> =>
  own.run(
    "page",
    (words: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file][accept=".json,application/json"]');
      const files = new DataTransfer();
      files.items.add(new File([words], "page.json", { type: "application/json" }));
      if (!input) return;
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    text,
  );

const sendOne = async (tab: Tab, text: string): Promise<void> => {
  await takeDraft(tab, text);
  await focusPlan(tab);
  await tab.press("panel", "Control+Enter");
  await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
};

describe.each(BROWSERS)("teaching a page, %s", (name) => {
  const { open, later, drive } = stage(name);

  // All tests share one host: what one taught, the next must not know.
  afterEach(async () => {
    const own = await drive().open(drive().own("/options.html"));
    await waitUntil("no description left", () =>
      own.run("page", () => {
        document.querySelector<HTMLElement>('.profiles [aria-label^="Delete"]')?.click();
        return (
          document.body.innerText.includes("Pages you taught") &&
          document.body.innerText.includes("page that Chatside can't read")
        );
      }),
    );
    await own.close();
  });

  const show = async (html = oddDesk()): Promise<Tab> => {
    const site = await serve({}, { "/tickets/4711": html });
    later(() => site.close());
    return open(`${site.url}/tickets/4711`);
  };

  test("pointed at once, it is read after a reload and sent to; the page notices nothing meanwhile", async () => {
    const tab = await show();
    await teachByPointer(tab);
    expect(await noticed(tab)).toEqual([]);
    await clickButton(tab, "Save");
    await says(tab, /Reading this chat.*customer 3.*your side 3/s);
    await tab.reload();
    await says(tab, /Reading this chat.*customer 3.*your side 3/s);
    await sendOne(tab, "It is on its way.");
    expect(await gotten(tab)).toEqual(["It is on its way."]);
    expect(await noticed(tab)).not.toContain("delete");
  });

  test("taught with the keyboard alone", async () => {
    const tab = await show();
    await says(tab, "Show me what is what here");
    await focusButton(tab, "Teach Chatside this page");
    await tab.press("panel", "Enter");
    await says(tab, "Point at any message the customer wrote");
    await tab.press("page", "ArrowUp");
    await tab.press("page", "Enter");
    await says(tab, "Point at any message you or your team wrote");
    for (const key of ["Tab", "Shift+Tab", "Enter"]) await tab.press("page", key);
    await says(tab, "Point at the box you write replies in");
    await tab.press("page", "Escape");
    await says(tab, /Point at the box you write replies in\.\s*\n/);
    await focusButton(tab, "Point");
    await tab.press("panel", "Enter");
    await says(tab, /Point at the box.*Esc ends pointing/s);
    await tab.press("page", "Enter");
    await says(tab, "Point at the button that sends");
    await tab.press("page", "Enter");
    await says(tab, "6 messages: 3 from the customer, 3 ours");
    expect(await noticed(tab)).toEqual([]);
    await waitUntil("the keyboard on Save", () =>
      tab.run("panel", () => document.hasFocus() && document.activeElement?.textContent === "Save"),
    );
    await tab.press("panel", "Enter");
    await says(tab, /Reading this chat.*customer 3.*your side 3/s);
  });

  test("what the page itself does points at nothing", async () => {
    const tab = await show();
    await startTeaching(tab);
    await tab.run("page", () => {
      const over = document.querySelector("[data-chatside-teaching]");
      for (const at of [over, document.querySelector("[data-k]"), document, window]) {
        for (const type of ["pointermove", "pointerdown", "mousedown", "click"])
          at?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 60, clientY: 40 }));
        for (const key of ["ArrowUp", "Enter"])
          at?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
      }
      document.querySelector<HTMLElement>("[data-k]")?.click();
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await panelText(tab)).toContain("Point at any message the customer wrote");
    expect(await panelText(tab)).not.toContain("pointed at");
  });

  test.each(["name", "side"] as const)(
    "sides that differ in their %s alone are told in the next chat too",
    async (by) => {
      const tab = await show(plainDesk(by));
      await waitUntil("a reading", () => tab.text("panel", ".reading summary"));
      await tab.click("panel", ".reading summary");
      await clickButton(tab, "Teach Chatside this page");
      await says(tab, "Point at any message the customer wrote");
      await tab.clickAt(".talk div:nth-of-type(1) p");
      await says(tab, "Point at any message you or your team wrote");
      await tab.clickAt(".talk div:nth-of-type(2) p");
      await says(tab, "Point at the box you write replies in");
      await tab.clickAt("textarea");
      await says(tab, "Point at the button that sends");
      await clickButton(tab, "Skip");
      await says(tab, "6 messages: 3 from the customer, 3 ours.");
      await clickButton(tab, "Save");
      await says(tab, "Read as you taught it");
      await tab.run("page", () => Reflect.get(window, "show")("Ben Okafor", 4712));
      await says(tab, /Ben Okafor 3, your side 3/);
    },
  );

  test("one answer tells the sides of a page apart, also for what is drawn anew", async () => {
    const tab = await show(oddDesk({ steady: true }));
    await says(tab, "Is this line from the customer?");
    expect(await panelText(tab)).toContain("The green one is on the shelf as well.");
    await clickButton(tab, "No, it's ours");
    await says(tab, /Reading this chat.*customer 3.*your side 3/s);
    await tab.run("page", () => {
      Reflect.get(window, "lines").push(["a", "And the red one?"]);
      Reflect.get(window, "draw")();
    });
    await says(tab, /customer 4.*your side 3/s);
    expect(await panelText(tab)).not.toContain("Is this line from the customer?");
  });

  test("the answer outlives a reload of the page", async () => {
    const tab = await show(oddDesk({ steady: true }));
    await says(tab, "Is this line from the customer?");
    await clickButton(tab, "No, it's ours");
    await says(tab, /Reading this chat.*customer 3.*your side 3/s);
    await tab.reload();
    await says(tab, /Reading this chat.*customer 3.*your side 3/s);
    expect(await panelText(tab)).not.toContain("Is this line from the customer?");
  });

  const EVENT = '<li class="message message--system" data-message-id="4"><p class="body">Alex joined the chat</p></li>';

  const beginAtSmallDesk = async (): Promise<Tab> => {
    const tab = await show(smallDesk({ composer: AREA, rows: `${ROWS}${EVENT}` }));
    await waitUntil("a reading", () => tab.text("panel", ".reading summary"));
    await tab.click("panel", ".reading summary");
    await clickButton(tab, "Teach Chatside this page");
    await says(tab, "Point at any message the customer wrote");
    return tab;
  };

  test("two messages of one side taught as two sides are said so", async () => {
    const tab = await beginAtSmallDesk();
    await tab.clickAt("li:nth-of-type(1) p");
    await says(tab, "Point at any message you or your team wrote");
    await tab.clickAt("li:nth-of-type(3) p");
    await says(tab, /Both of these look like one side's/);
  });

  test("the keys start on a message of the side that is asked for, not on the desk's own line", async () => {
    const tab = await beginAtSmallDesk();
    await tab.press("page", "Enter");
    await says(tab, "Point at any message you or your team wrote");
    await tab.press("page", "Enter");
    await says(tab, /2 from the customer, 1 ours/);
  });

  test("a question that is skipped is not asked again", async () => {
    const tab = await show(oddDesk({ steady: true }));
    await says(tab, "Is this line from the customer?");
    await clickButton(tab, "Skip");
    await waitUntil("no question", async () => !(await panelText(tab)).includes("Is this line from the customer?"));
    await says(tab, /not fully sure.*customer 3.*unclear 3/s);
  });

  test("a click where nobody can write is answered, and pointing goes on", async () => {
    const tab = await show();
    await startTeaching(tab);
    await tab.clickAt('[data-k="a"] p');
    await says(tab, "Point at any message you");
    await tab.clickAt('[data-k="b"] p');
    await says(tab, "Point at the box");
    await tab.clickAt('[data-k="b"] p');
    await says(tab, "Nobody can write there");
    await tab.clickAt("textarea");
    await says(tab, "Point at the button");
    expect(await panelText(tab)).not.toContain("Nobody can write there");
    expect(await noticed(tab)).toEqual([]);
  });

  test("what does not send is never taken for what does", async () => {
    const tab = await show();
    await startTeaching(tab);
    await tab.clickAt('[data-k="a"] p');
    await says(tab, "Point at any message you");
    await tab.clickAt('[data-k="b"] p');
    await says(tab, "Point at the box");
    await tab.clickAt("textarea");
    await says(tab, "Point at the button");
    await tab.clickAt(".bin");
    await says(tab, "I'll never press it");
    expect(await noticed(tab)).toEqual([]);
    await clickButton(tab, "Cancel");
    await says(tab, "Show me what is what here");
    expect(await tab.run("page", () => document.querySelector("[data-chatside-teaching]"))).toBe(null);
  });

  test("a desk that changed its page is said so, and what was taught can be corrected", async () => {
    const tab = await show();
    await teachByPointer(tab);
    await clickButton(tab, "Save");
    await says(tab, /Reading this chat.*customer 3/s);
    await tab.click("panel", ".reading summary");
    await clickButton(tab, "Correct how I read this page");
    await says(tab, "6 messages: 3 from the customer, 3 ours");
    await clickButton(tab, "Cancel");
    await tab.run("page", () => {
      sessionStorage.setItem("changed", "yes");
      location.reload();
    });
    await says(tab, "127.0.0.1 changed its page");
    await says(tab, "Can't read this page");
  });

  test("another chat page of the same site is read by its looks", async () => {
    const tab = await show();
    await teachByPointer(tab);
    await clickButton(tab, "Save");
    await says(tab, /Reading this chat.*customer 3/s);
    const other = await serve({}, { "/": smallDesk({ composer: AREA }) });
    later(() => other.close());
    const there = await open(`${other.url}/#/conversation/812`);
    await says(there, /Read by its looks, 3 messages.*Mia 2, your side 1/s);
  });

  test("exported, deleted, imported: used again only where the person says, and never to press something else", async () => {
    const tab = await show();
    await teachByPointer(tab);
    await clickButton(tab, "Save");
    await says(tab, /Reading this chat.*customer 3/s);
    const own = await open(drive().own("/options.html"));
    const file = await exportIn(own);
    expect(file).not.toContain("Parcel number");
    await own.click("page", '.profiles [aria-label^="Delete"]');
    await tab.front();
    await says(tab, "Can't read this page");

    await own.front();
    await importIn(own, "{");
    await waitUntil("why not", async () => (await own.text("page", ".toast")).includes("isn't JSON"));
    await importIn(own, JSON.stringify({ ...JSON.parse(file), roles: 5 }));
    await waitUntil("why not", async () => (await own.text("page", ".toast")).includes("roles:"));
    await importIn(own, file);
    await waitUntil("it", async () => (await own.text("page", ".profiles")).includes("Used nowhere yet"));
    await tab.front();
    expect(await panelText(tab)).toContain("Can't read this page");
    await own.front();
    await own.click("page", ".profiles input[type=checkbox]");
    await tab.front();
    await says(tab, /Reading this chat.*customer 3/s);
    await sendOne(tab, "It is on its way.");
    expect(await gotten(tab)).toEqual(["It is on its way."]);

    await own.front();
    await importIn(own, JSON.stringify({ ...JSON.parse(file), send: { button: [".bin"], keys: "none" } }));
    await waitUntil("it", async () => (await own.text("page", ".profiles")).includes("Used nowhere yet"));
    await own.click("page", ".profiles input[type=checkbox]");
    await tab.front();
    await says(tab, /Reading this chat.*customer 3/s);
    await clickButton(tab, "Discard").catch(() => undefined);
    await takeDraft(tab, "And this one.");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await says(tab, /send button|send control|how to send/i);
    expect(await noticed(tab)).not.toContain("delete");
    expect(await gotten(tab)).toEqual(["It is on its way."]);
  });
});
