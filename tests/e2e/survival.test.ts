// What real pages do to a guest: the panel stays usable and the chat stays read, or the side panel is offered.
import { describe, expect, test } from "vitest";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { focusPlan, hits, reads, SEARCH, states } from "./drive/panel";
import { serve } from "./drive/serve.mjs";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const ROWS = `
  <li class="message message--customer" data-message-id="1"><b class="author">Mia</b><p class="body">Where is my parcel?</p></li>
  <li class="message message--agent" data-message-id="2"><b class="author">Alex</b><p class="body">Let me look.</p></li>
  <li class="message message--customer" data-message-id="3"><b class="author">Mia</b><p class="body">Thanks!</p></li>`;

const CHAT = `<main><h2>Mia</h2><ol role="log" aria-label="Conversation">${ROWS}</ol>
<textarea aria-label="Reply"></textarea><button type="button" id="send">Send</button></main>`;

/** A desk whose script works on elements found at the click, so that it survives what is done to the page. */
const desk = (
  script = "",
  attributes = "",
  head = "",
) => `<!doctype html><html lang="en" ${attributes}><meta charset="utf-8">
<title>Desk</title>${head}<style>ol{height:300px;overflow:auto}textarea{display:block;width:500px;height:60px}</style>
<body>${CHAT}<script src="/desk.js"></script>${script ? `<script>${script}</script>` : ""}</body>`;

const DESK_SCRIPT = `
window.got = [];
window.addEventListener("click", (event) => {
  if (event.target.id !== "send") return;
  const field = document.querySelector("textarea");
  window.got.push(field.value);
  const row = document.createElement("li");
  row.className = "message message--agent";
  row.dataset.messageId = String(10 + window.got.length);
  const name = document.createElement("b");
  name.className = "author";
  name.textContent = "Alex";
  const body = document.createElement("p");
  body.className = "body";
  body.textContent = field.value;
  row.append(name, body);
  document.querySelector("ol").append(row);
  field.value = "";
}, true);`;

const SENT = "Is there anything else I can help you with?";
const hasPanel = () => document.querySelector("[data-chatside-panel]") !== null;
const panelCount = () => document.querySelectorAll("[data-chatside-panel]").length;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly height: number;
  readonly viewWidth: number;
  readonly viewHeight: number;
}

const panelBox = (): Box | undefined => {
  const host = document.querySelector("[data-chatside-panel]");
  if (!host) return undefined;
  const { left, right, width, height } = host.getBoundingClientRect();
  return { left, right, width, height, viewWidth: document.documentElement.clientWidth, viewHeight: innerHeight };
};

describe.each(BROWSERS)("survival, %s", (name) => {
  const { open, later, drive } = stage(name);

  const show = async (html = desk(), headers: Record<string, string> = {}): Promise<Tab> => {
    const site = await serve(
      {},
      {
        "/chat/4711": { html, headers },
        "/chat/4712": desk().replaceAll("Mia", "Omar"),
        "/desk.js": { html: DESK_SCRIPT, headers: { "content-type": "text/javascript; charset=utf-8" } },
      },
    );
    later(() => site.close());
    return open(`${site.url}/chat/4711`);
  };

  /** Real keys reach the panel, and hits are painted. */
  const usable = async (tab: Tab): Promise<void> => {
    await tab.type("panel", SEARCH, "anything");
    await waitUntil("hits", async () => (await hits(tab))[0]?.includes("Anything else?"));
  };

  const sends = async (tab: Tab): Promise<void> => {
    await usable(tab);
    await tab.press("panel", "Enter");
    await waitUntil("a plan", async () => (await states(tab)) === "waiting");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
    expect(await tab.run("page", () => Reflect.get(window, "got"))).toEqual([SENT]);
  };

  /** The button of some tab says that the side panel is the way. */
  const sidePanelOffered = async (): Promise<void> => {
    const own = await open(drive().own("/options.html"));
    const titles = () =>
      own.run("page", async () => {
        const { action, tabs } = (Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome")) as {
          action: { getTitle(about: { tabId?: number }): Promise<string> };
          tabs: { query(about: object): Promise<{ id: number }[]> };
        };
        const all = await tabs.query({});
        return (await Promise.all(all.map(({ id }) => action.getTitle({ tabId: id })))).join("|");
      });
    await waitUntil("the offer", async () => (await titles()).includes("side panel"), 30_000);
  };

  test("the page goes from one chat to the next without a new document", async () => {
    const tab = await show();
    await reads(tab, "Mia");
    await tab.run("page", () => {
      history.pushState({}, "", "/chat/4712");
      const main = document.querySelector("main");
      if (main) main.innerHTML = main.innerHTML.replaceAll("Mia", "Omar").replaceAll('id="', 'data-x="');
    });
    await reads(tab, "Omar");
    await tab.run("page", () => {
      history.back();
    });
    await waitUntil("the address", () => tab.run("page", () => location.pathname === "/chat/4711"));
    await tab.run("page", () => {
      const main = document.querySelector("main");
      if (main) main.innerHTML = main.innerHTML.replaceAll("Omar", "Mia").replaceAll('data-x="send"', 'id="send"');
    });
    await reads(tab, "Mia");
    await sends(tab);
  });

  test("the body is replaced, and the document is written anew", async () => {
    const tab = await show();
    await reads(tab, "Mia");
    await tab.run("page", () => {
      const fresh = document.createElement("body");
      fresh.innerHTML = document.body.innerHTML;
      document.body.replaceWith(fresh);
    });
    await usable(tab);
    await tab.run("page", () => {
      const whole = document.documentElement.outerHTML.replace(/<div data-chatside-panel.*?<\/div>/, "");
      document.open();
      document.write(`<!doctype html>${whole.replaceAll("Mia", "Nora")}`);
      document.close();
    });
    await waitUntil("the panel", () => tab.run("page", hasPanel));
    await reads(tab, "Nora");
    expect(await tab.run("page", panelCount)).toBe(1);
    await sends(tab);
  });

  test("the root element itself is replaced", async () => {
    const tab = await show();
    await reads(tab, "Mia");
    await tab.run("page", () => {
      const fresh = document.createElement("html");
      fresh.innerHTML = `<head></head><body>${document.body.innerHTML}</body>`;
      Reflect.set(window, "before", document.querySelector("[data-chatside-panel]"));
      document.documentElement.replaceWith(fresh);
    });
    await waitUntil("a panel of its own", () =>
      tab.run("page", () => {
        const now = document.querySelector("[data-chatside-panel]");
        return now !== null && now !== Reflect.get(window, "before");
      }),
    );
    await reads(tab, "Mia");
    await sends(tab);
  });

  test("our element is removed once: it comes back; again and again: the side panel is offered", async () => {
    const tab = await show();
    await reads(tab, "Mia");
    await tab.run("page", () => document.querySelector("[data-chatside-panel]")?.remove());
    await reads(tab, "Mia");
    await usable(tab);
    await tab.run("page", () => {
      setInterval(() => document.querySelector("[data-chatside-panel]")?.remove(), 5);
    });
    // A tab that is out of sight has its timers once a second: the page must win while it is seen.
    await waitUntil("the page to win", async () => !(await tab.run("page", hasPanel)));
    await sidePanelOffered();
    expect(await tab.run("page", hasPanel)).toBe(false);
    expect(await tab.run("page", () => getComputedStyle(document.documentElement).marginRight)).toBe("0px");
  });

  test("a modal dialog, one in another, and full screen", async () => {
    const tab = await show();
    await reads(tab, "Mia");
    await tab.run("page", () => {
      for (const id of ["outer", "inner"]) {
        const dialog = document.createElement("dialog");
        dialog.id = id;
        dialog.textContent = id;
        document.body.append(dialog);
        dialog.showModal();
      }
    });
    await usable(tab);
    expect(await tab.run("page", () => document.querySelector("[data-chatside-panel]")?.parentElement?.id)).toBe(
      "inner",
    );
    await tab.run("page", () => document.querySelector<HTMLDialogElement>("#inner")?.close());
    await waitUntil("the outer dialog", () =>
      tab.run("page", () => document.querySelector("[data-chatside-panel]")?.parentElement?.id === "outer"),
    );
    await tab.run("page", () => {
      document.querySelector<HTMLDialogElement>("#outer")?.remove();
      const main = document.querySelector("main");
      main?.addEventListener("click", () => void main.requestFullscreen(), { once: true });
    });
    await reads(tab, "Mia");
    await tab.click("page", "h2");
    await waitUntil("full screen", () => tab.run("page", () => document.fullscreenElement !== null));
    await waitUntil("the panel in it", () =>
      tab.run("page", () => document.fullscreenElement?.querySelector("[data-chatside-panel]") !== null),
    );
    await usable(tab);
    await tab.run("page", () => document.exitFullscreen());
    await waitUntil("the panel at the root", () =>
      tab.run(
        "page",
        () => document.querySelector("[data-chatside-panel]")?.parentElement === document.documentElement,
      ),
    );
    await reads(tab, "Mia");
  });

  test.each([
    [
      "a strict content policy",
      {
        "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; frame-src 'none'",
      },
    ],
    ["no inline style", { "content-security-policy": "default-src 'none'; script-src 'self'" }],
    [
      "its own process",
      { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" },
    ],
    ["trusted types", { "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'" }],
  ])("%s", async (_, headers) => {
    const tab = await show(desk(), headers);
    await reads(tab, "Mia");
    await sends(tab);
  });

  test("a sandbox: the panel works where its scripts may run, else the side panel is offered", async () => {
    const tab = await show(desk(), { "content-security-policy": "sandbox allow-scripts" });
    if (name === "chromium") {
      await reads(tab, "Mia");
      await sends(tab);
      return;
    }
    await waitUntil("the panel", () => tab.run("page", hasPanel));
    await sidePanelOffered();
    await tab.front();
    const shown = () => getComputedStyle(document.querySelector("[data-chatside-panel]") ?? document.body).visibility;
    await waitUntil("no empty strip", async () => (await tab.run("page", shown)) === "hidden");
  });

  test("zoomed out and in, the panel stands in the window and works", async () => {
    const tab = await show();
    await reads(tab, "Mia");
    const own = await open(drive().own("/options.html"));
    const zoom = (factor: number) =>
      own.run(
        "page",
        async (by: number) => {
          const { tabs } = (Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome")) as {
            tabs: {
              query(about: object): Promise<{ id: number; url?: string }[]>;
              setZoom(id: number, by: number): Promise<void>;
            };
          };
          const found = (await tabs.query({})).find(({ url }) => url?.includes("/chat/"));
          if (found) await tabs.setZoom(found.id, by);
        },
        factor,
      );
    for (const factor of [0.5, 2, 3]) {
      await zoom(factor);
      await tab.front();
      const box = await waitUntil("the panel", () => tab.run("page", panelBox));
      expect(box.right).toBeCloseTo(box.viewWidth, -1);
      expect(box.left).toBeGreaterThanOrEqual(-1);
      expect(box.height).toBeCloseTo(box.viewHeight, -1);
    }
    await sends(tab);
    await zoom(1);
  });

  test("a page written from right to left", async () => {
    const tab = await show(desk("", 'dir="rtl"'));
    await reads(tab, "Mia");
    const box = await waitUntil("the panel", () => tab.run("page", panelBox));
    expect(box.right - box.width).toBeCloseTo(box.left, 0);
    expect(box.right).toBeLessThanOrEqual(box.viewWidth);
    expect(await tab.run("panel", () => getComputedStyle(document.body).direction)).toBe("ltr");
    await sends(tab);
  });

  test("what is printed has nothing of us in it", async () => {
    const tab = await show();
    await reads(tab, "Mia");
    await drive().printing(tab, true);
    await waitUntil("no panel", () =>
      tab.run("page", () => {
        const host = document.querySelector("[data-chatside-panel]");
        const root = getComputedStyle(document.documentElement);
        return host !== null && getComputedStyle(host).display === "none" && root.marginRight === "0px";
      }),
    );
    await drive().printing(tab, false);
    await usable(tab);
  });

  test("Chatside is updated while the tab is open", async () => {
    const tab = await show();
    await reads(tab, "Mia");
    await tab.run("page", () => Reflect.set(window, "before", document.querySelector("[data-chatside-panel]")));
    await drive().update();
    await tab.front();
    await waitUntil("the new panel", () =>
      tab.run("page", () => {
        const now = document.querySelector("[data-chatside-panel]");
        return now !== null && now !== Reflect.get(window, "before");
      }),
    );
    await reads(tab, "Mia");
    await sends(tab);
    expect(await tab.run("page", panelCount)).toBe(1);
  });

  test("a page that holds the keyboard", async () => {
    const trap = `
      document.addEventListener("focusin", (e) => { if (!document.querySelector("main").contains(e.target)) document.querySelector("textarea").focus(); }, true);
      document.addEventListener("focusout", () => setTimeout(() => { if (document.activeElement === document.body) document.querySelector("textarea").focus(); }), true);`;
    const tab = await show(desk(trap));
    await reads(tab, "Mia");
    await sends(tab);
  });
});
