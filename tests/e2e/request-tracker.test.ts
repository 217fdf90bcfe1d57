// A real ticket desk, read and served with no profile: its history is far down a page of forms, its composer on another
// page, in a frame of CKEditor 4, and every reply is a form that navigates.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AGENT, hasRequestTracker, startRequestTracker } from "../beds/rt/request-tracker.mjs";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { clickButton, focusPlan, panelText, reads, states } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const MIA = "Mia Kowalska <mia@customers.example>";
const QUESTION = "Hi,\n\nwhere is my parcel? Order 4711.";
const AUTOMATIC = "We got your mail and will answer soon.";

interface Editor {
  readonly instances: Record<string, { setData(html: string): void; getData(): string; readonly status: string }>;
}

const editorReady = (): boolean =>
  (Reflect.get(window, "CKEDITOR") as Editor | undefined)?.instances.UpdateContent?.status === "ready";
const standsInEditor = (): string =>
  (Reflect.get(window, "CKEDITOR") as Editor).instances.UpdateContent?.getData() ?? "none";
const ownFields = (): string[] =>
  ["UpdateCc", "UpdateBcc", "UpdateSubject"].map(
    (field) => document.querySelector<HTMLInputElement>(`[name="${field}"]`)?.value ?? "gone",
  );

const has = hasRequestTracker();

describe.skipIf(!has).each(BROWSERS)("Request Tracker, %s", (name) => {
  const { open } = stage(name);
  let rt: Awaited<ReturnType<typeof startRequestTracker>>;
  let tab: Tab;
  let id = 0;

  beforeAll(async () => {
    rt = await startRequestTracker();
  }, 360_000);
  afterAll(() => rt?.close());

  beforeEach(async () => {
    const subject = `Parcel ${name} ${Date.now()}`;
    id = await rt.writes(MIA, subject, QUESTION);
    await rt.correspond(id, AUTOMATIC);
    await rt.comment(id, "VIP customer.");
    await rt.answers(MIA, id, "Any news?");
    tab = await open(`${rt.url}/`);
    if (await tab.run("page", () => document.querySelector('input[name="pass"]') !== null)) {
      await tab.type("page", 'input[name="user"]', AGENT.name);
      await tab.type("page", 'input[name="pass"]', AGENT.password);
      await tab.press("page", "Enter");
      await waitUntil("the desk", () => tab.run("page", () => document.querySelector('input[name="pass"]') === null));
    }
    await tab.goto(`${rt.url}/Ticket/Display.html?id=${id}`);
    await reads(tab, "Mia Kowalska");
  });

  const goReply = async (action: "Respond" | "Comment" = "Respond") => {
    await tab.goto(`${rt.url}/Ticket/Update.html?Action=${action};id=${id}`);
    await waitUntil("the editor", () => tab.run("page", editorReady));
  };

  const plan = async (...texts: string[]) => {
    await tab.run(
      "page",
      (html: string) => (Reflect.get(window, "CKEDITOR") as Editor).instances.UpdateContent?.setData(html),
      texts.map((text) => `<p>${text}</p>`).join("<p>&nbsp;</p>"),
    );
    await clickButton(tab, "Cut it into chunks");
    await waitUntil("the plan", async () => (await states(tab)) === texts.map(() => "waiting").join(" "));
  };

  const press = async () => {
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
  };

  /** What the desk keeps as public replies, as its readers see it. */
  const replies = async () =>
    (await rt.said(id))
      .filter(([kind]: string[]) => kind === "Correspond")
      .map(([, text = ""]: string[]) =>
        text
          .replaceAll(/<[^>]*>|&nbsp;/g, "")
          .replaceAll("&amp;", "&")
          .trim(),
      );

  test("its history is read: customer, own side, the desk's own lines and comments are told apart", async () => {
    await waitUntil("both sides", async () => {
      const text = await panelText(tab);
      return text.includes("Mia Kowalska 2") && text.includes("your side 1");
    });
    expect(await panelText(tab)).toContain("notes 1");
  });

  test("two replies go out, each once, and the ticket that comes after proves them", async () => {
    await goReply();
    await plan("It left us on Monday.", "Anything else &amp; more?");
    await press();
    await waitUntil("the first to be seen", async () => (await states(tab)) === "sent waiting", 30_000);
    expect(await tab.run("page", () => location.pathname)).toBe("/Ticket/Display.html");
    await press();
    await waitUntil("the refusal", async () => (await panelText(tab)).includes("I can't find the reply box"));
    await goReply();
    await waitUntil("the plan", async () => (await states(tab)) === "sent waiting");
    await press();
    await waitUntil("the second to be seen", async () => (await states(tab)) === "sent sent", 30_000);
    expect(await replies()).toEqual([AUTOMATIC, "Any news?", "It left us on Monday.", "Anything else & more?"]);
  }, 120_000);

  test("a comment is refused as a private note, however it was chosen, and the other fields stay as they were", async () => {
    await goReply();
    await plan("For the customer only.");
    const fields = await tab.run("page", ownFields);
    await tab.run("page", () => {
      const type = document.querySelector<HTMLSelectElement>("#UpdateType");
      if (!type) return;
      type.value = "private";
      type.dispatchEvent(new Event("change", { bubbles: true }));
    });
    const refusal = async () => {
      await press();
      await waitUntil("the refusal", async () =>
        (await panelText(tab)).includes("Not sent: the reply box is set to private note"),
      );
      expect(await states(tab)).toBe("waiting");
      expect(await tab.run("page", standsInEditor)).toBe("");
    };
    await refusal();
    expect(await tab.run("page", ownFields)).toEqual(fields);
    await goReply("Comment");
    await waitUntil("the plan", async () => (await states(tab)) === "waiting");
    await refusal();
    expect(await replies()).toEqual([AUTOMATIC, "Any news?"]);
  }, 120_000);

  test("taught on its history, it is read by that and served on its reply page", async () => {
    const says = (words: string | RegExp) =>
      waitUntil(`the panel to say ${words}`, async () => {
        const text = await panelText(tab);
        return typeof words === "string" ? text.includes(words) : words.test(text);
      });
    await tab.click("panel", ".reading summary");
    await clickButton(tab, "Teach Chatside this page");
    await says("Point at any message the customer wrote");
    await tab.clickAt(".transaction.message:has(.messagebody) .message-stanza");
    await says("Point at any message you or your team wrote");
    const own = await tab.run(
      "page",
      (words: string) => {
        const found = [...document.querySelectorAll(".message-stanza")].find((one) => one.textContent?.includes(words));
        found?.setAttribute("data-test-own", "");
        found?.scrollIntoView({ block: "center" });
        return Boolean(found);
      },
      AUTOMATIC,
    );
    expect(own).toBe(true);
    await tab.clickAt("[data-test-own]");
    await says("Point at the box you write replies in");
    await clickButton(tab, "Skip");
    await says("Point at the button that sends");
    await clickButton(tab, "Skip");
    // Two messages must not teach it less than its looks tell of notes and of the desk's own lines.
    await says("7 messages: 2 from the customer, 1 ours, 4 of the desk or a bot");
    await clickButton(tab, "Save");
    await says("What I read rightly already needs no teaching");
    await clickButton(tab, "Cancel");
    await goReply();
    await says("reply box ready");
    await tab.click("panel", ".reading summary");
    await clickButton(tab, "Teach Chatside this page");
    for (const skipped of ["any message the customer wrote", "any message you or your team"]) {
      await says(`Point at ${skipped}`);
      await clickButton(tab, "Skip");
    }
    await says("Point at the box you write replies in");
    await tab.clickAt("iframe.cke_wysiwyg_frame");
    await says("Point at the button that sends");
    await tab.run("page", () => document.querySelector("#SubmitTicket, [name=SubmitTicket]")?.scrollIntoView());
    await tab.clickAt("[name=SubmitTicket]");
    await clickButton(tab, "Save");
    await says("Read as you taught it");
    expect(await tab.run("page", () => location.pathname)).toBe("/Ticket/Update.html");
    await plan("It left us on Monday.");
    await press();
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent", 30_000);
    expect(await replies()).toEqual([AUTOMATIC, "Any news?", "It left us on Monday."]);
  }, 120_000);
});
