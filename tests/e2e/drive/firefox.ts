import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureFirefox } from "../../scripts/browsers.mjs";
import type { Drive, LaunchOptions, Tab, Where } from "./driver";
import { launchFirefox as launch } from "./firefox-driver.mjs";
import { waitUntil } from "./wait-until";

type Firefox = Awaited<ReturnType<typeof launch>>;

const KEYS: Readonly<Record<string, string>> = {
  Enter: "\uE007",
  Escape: "\uE00C",
  Control: "\uE009",
  Shift: "\uE008",
  Alt: "\uE00A",
  Meta: "\uE03D",
  Tab: "\uE004",
  Space: " ",
  Backspace: "\uE003",
  Delete: "\uE017",
  F2: "\uE032",
  Home: "\uE011",
  End: "\uE010",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

class FirefoxTab implements Tab {
  constructor(
    readonly firefox: Firefox,
    readonly handle: string,
    readonly behind = false,
  ) {}

  async #enter(where: Where): Promise<void> {
    const { firefox } = this;
    await firefox.send("Marionette:SetContext", { value: "content" });
    await firefox.send("WebDriver:SwitchToWindow", { handle: this.handle, focus: !this.behind });
    await firefox.leave();
    if (where === "panel") {
      await waitUntil("the panel's frame", async () => {
        await firefox.enterPanel("[data-chatside-panel]");
        return this.#run(() => document.readyState === "complete" && location.protocol === "moz-extension:", []);
      });
    } else if (where !== "page") await firefox.enterFrame(`iframe[src*="${where.frame}"]`);
  }

  async #run<A extends unknown[], R>(what: (...args: A) => R | Promise<R>, args: A): Promise<R> {
    const script = `const a=[...arguments],done=a.pop();(async()=>(${what})(...a))().then(v=>done({v}),e=>done({e:String(e)}))`;
    const { value } = await this.firefox.send("WebDriver:ExecuteAsyncScript", { script, args, sandbox: null });
    if (value?.e) throw new Error(value.e);
    return value?.v as R;
  }

  async goto(url: string) {
    await this.#enter("page");
    await this.firefox.send("WebDriver:Navigate", { url });
  }
  async reload() {
    await this.#enter("page");
    await this.firefox.send("WebDriver:Refresh");
  }
  async run<A extends unknown[], R>(where: Where, what: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    await this.#enter(where);
    return this.#run(what, args);
  }
  async click(where: Where, css: string, ms?: number) {
    const once = async () => {
      await this.#enter(where);
      const id = await this.firefox.find(css);
      await this.#unlessGone(this.firefox.send("WebDriver:ElementClick", { id }));
      return true;
    };
    await waitUntil(`${css} to click`, once, ms);
  }
  async #clickSteps(css: string): Promise<readonly object[]> {
    const [x, y] = await this.run(
      "page",
      (selector: string) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box ? [Math.round(box.x + Math.min(box.width / 2, 60)), Math.round(box.y + box.height / 2)] : [0, 0];
      },
      css,
    );
    return [
      { type: "pointerMove", duration: 30, x, y },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
  }
  async clickAt(css: string) {
    await this.#perform({ type: "pointer", id: "mouse", actions: await this.#clickSteps(css) });
  }
  async #perform(...actions: readonly object[]) {
    await this.#unlessGone(this.firefox.send("WebDriver:PerformActions", { actions }));
    await this.#unlessGone(this.firefox.send("WebDriver:ReleaseActions"));
  }
  /** What is struck may make the page draw the panel's frame anew: then the keys have gone there, and that frame is over. */
  async #unlessGone(struck: Promise<unknown>) {
    try {
      await struck;
    } catch (error) {
      if (!/Browsing context has been discarded|BrowsingContext does no longer exist/.test(String(error))) throw error;
      await this.firefox.leave();
    }
  }
  async type(where: Where, css: string, text: string) {
    await this.click(where, css);
    await this.#keys([...text].flatMap((key) => [["keyDown", key] as const, ["keyUp", key] as const]));
  }
  async #keys(steps: readonly (readonly ["keyDown" | "keyUp" | "pause", string])[], click?: string) {
    const actions = steps.map(([type, value]) =>
      type === "pause" ? { type, duration: Number(value) } : { type, value },
    );
    const keys = { type: "key", id: "keyboard", actions };
    if (click === undefined) return this.#perform(keys);
    // Both hands step together: one rests while the other strikes.
    const rest = steps.map(() => ({ type: "pause" }));
    await this.#perform(keys, { type: "pointer", id: "mouse", actions: [...rest, ...(await this.#clickSteps(click))] });
  }
  async press(where: Where, keys: string) {
    await this.#enter(where);
    if (this.firefox.composes) return this.#pressByInput(keys);
    const names = keys.split("+").map((key) => KEYS[key] ?? key);
    await this.#keys([
      ...names.map((key) => ["keyDown", key] as const),
      ...[...names].reverse().map((key) => ["keyUp", key] as const),
    ]);
  }
  /** Once words were composed the driver's own keys reach nobody: those of the same input do. */
  async #pressByInput(keys: string) {
    const source = `async (names) => {
      const view = Services.wm.getMostRecentWindow("navigator:browser");
      const codes = { Control: ["ControlLeft", 17], Enter: ["Enter", 13] };
      const events = names.map((key) => new view.KeyboardEvent("", { key, code: codes[key][0], keyCode: codes[key][1] }));
      for (const event of events) view.chatsideInput.keydown(event);
      for (const event of events.reverse()) view.chatsideInput.keyup(event);
    }`;
    await this.firefox.run("chrome", source, [keys.split("+")]);
    await this.firefox.send("Marionette:SetContext", { value: "content" });
  }
  async hold(where: Where, keys: string, times: number) {
    await this.#enter(where);
    const names = keys.split("+").map((key) => KEYS[key] ?? key);
    const last = names.at(-1) ?? "";
    const again = Array.from({ length: times - 1 }, () => ["keyDown", last] as const);
    await this.#keys([
      ...names.map((key) => ["keyDown", key] as const),
      ...again,
      ...[...names].reverse().map((key) => ["keyUp", key] as const),
    ]);
  }
  async strike(where: Where, steps: readonly string[], click?: string) {
    await this.#enter(where);
    await this.#keys(
      steps.map((step) => {
        if (/^\d/.test(step)) return ["pause", step] as const;
        return [step.startsWith("+") ? "keyDown" : "keyUp", KEYS[step.slice(1)] ?? step.slice(1)] as const;
      }),
      click,
    );
  }
  async choose(css: string, file: string) {
    await this.#enter("page");
    await this.firefox.send("WebDriver:ElementSendKeys", { id: await this.firefox.find(css), text: file });
  }
  async text(where: Where, css: string) {
    return this.run(
      where,
      (selector: string) => {
        const found = document.querySelector(selector);
        return found instanceof HTMLElement ? found.innerText : "";
      },
      css,
    );
  }
  async screenshot(file: string) {
    await this.#enter("page");
    const { value } = await this.firefox.send("WebDriver:TakeScreenshot", { full: false });
    writeFileSync(file, Buffer.from(value, "base64"));
  }
  async front() {
    await this.#enter("page");
  }
  async close() {
    await this.#enter("page");
    const left: string[] = await this.firefox.send("WebDriver:CloseWindow");
    if (left[0]) await this.firefox.send("WebDriver:SwitchToWindow", { handle: left[0] });
  }
}

export async function launchFirefox(options: LaunchOptions): Promise<Drive & { firefox: Firefox; id: string }> {
  const downloads = mkdtempSync(path.join(tmpdir(), "chatside-downloads-"));
  const firefox = await launch({
    binary: ensureFirefox(),
    headless: !process.env.HEADED,
    width: options.width ?? 1280,
    height: options.height ?? 800,
    prefs: {
      "ui.systemUsesDarkTheme": options.dark ? 1 : 0,
      "layout.css.prefers-color-scheme.content-override": options.dark ? 0 : 1,
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.download.alwaysOpenPanel": false,
    },
  });
  const installed = options.extension ? await firefox.install(options.extension) : { id: "", origin: "" };
  return {
    name: "firefox",
    firefox,
    id: installed.id,
    own: (file) => `${installed.origin}${file}`,
    async open(url, how) {
      await firefox.send("Marionette:SetContext", { value: "content" });
      const type = how?.apart ? "window" : "tab";
      const { handle } = await firefox.send("WebDriver:NewWindow", { type, focus: true });
      const tab = new FirefoxTab(firefox, handle);
      await tab.goto(url);
      return tab;
    },
    async openBehind(url) {
      await firefox.send("Marionette:SetContext", { value: "content" });
      const { handle } = await firefox.send("WebDriver:NewWindow", { type: "tab", focus: false });
      const tab = new FirefoxTab(firefox, handle, true);
      await tab.goto(url);
      return tab;
    },
    async stopBackground() {
      const source = `async (id) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      }`;
      await firefox.run("chrome", source, [installed.id]);
      await firefox.send("Marionette:SetContext", { value: "content" });
    },
    async update() {
      if (options.extension) await firefox.install(options.extension);
      await firefox.send("Marionette:SetContext", { value: "content" });
    },
    async printing(tab, on) {
      await tab.front();
      const source = `async (kind) => {
        const view = Services.wm.getMostRecentWindow("navigator:browser");
        view.gBrowser.selectedBrowser.browsingContext.mediumOverride = kind;
      }`;
      await firefox.run("chrome", source, [on ? "print" : ""]);
      await firefox.send("Marionette:SetContext", { value: "content" });
    },
    async saved(_tab, what) {
      const before = new Set(readdirSync(downloads));
      await what();
      const name = await waitUntil("the file to be saved", () => {
        const names = readdirSync(downloads);
        const [one] = names.filter((found) => !before.has(found) && !found.endsWith(".part"));
        const isWhole = one && !names.some((found) => found.endsWith(".part"));
        return isWhole && statSync(path.join(downloads, one)).size > 0 ? one : undefined;
      });
      return { name, file: path.join(downloads, name) };
    },
    async clickToolbar(tab) {
      await tab.front();
      const source = `async (id) => {
        const view = Services.wm.getMostRecentWindow("navigator:browser");
        await view.gUnifiedExtensions.browserActionFor(WebExtensionPolicy.getByID(id)).triggerAction(view);
      }`;
      await firefox.run("chrome", source, [installed.id]);
      await firefox.send("Marionette:SetContext", { value: "content" });
    },
    async compose(tab, words) {
      await tab.front();
      const source = `async (words) => {
        const view = Services.wm.getMostRecentWindow("navigator:browser");
        if (!view.chatsideInput) {
          view.chatsideInput = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
          view.chatsideInput.beginInputTransactionForTests(view);
        }
        const input = view.chatsideInput;
        if (words === null) return input.hasComposition && input.commitComposition();
        input.setPendingCompositionString(words);
        input.appendClauseToPendingComposition(words.length, input.ATTR_RAW_CLAUSE);
        input.setCaretInPendingComposition(words.length);
        input.flushPendingComposition();
      }`;
      firefox.composes = true;
      await firefox.run("chrome", source, [words ?? null]);
      await firefox.send("Marionette:SetContext", { value: "content" });
    },
    async openSidePanel(tab) {
      await tab.front();
      const show = `async () => {
        const view = Services.wm.getMostRecentWindow("navigator:browser");
        const id = [...view.SidebarController.sidebars.keys()].find((name) => name.endsWith("-sidebar-action"));
        await view.SidebarController.show(id);
      }`;
      await firefox.run("chrome", show, []);
      const press = `async () => {
        const view = Services.wm.getMostRecentWindow("navigator:browser");
        const inner = view.SidebarController.browser.contentDocument.getElementById("webext-panels-browser");
        inner.focus();
        const keys = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
        keys.beginInputTransactionForTests(view);
        const control = new view.KeyboardEvent("", { key: "Control", code: "ControlLeft", keyCode: 17 });
        const enter = new view.KeyboardEvent("", { key: "Enter", code: "Enter", keyCode: 13 });
        keys.keydown(control);
        keys.keydown(enter);
        keys.keyup(enter);
        keys.keyup(control);
      }`;
      const strike = `async (css, letter) => {
        const view = Services.wm.getMostRecentWindow("navigator:browser");
        const inner = view.SidebarController.browser.contentDocument.getElementById("webext-panels-browser");
        inner.focus();
        const focus = "content.document.querySelector(" + JSON.stringify(css) + ")?.focus(); sendAsyncMessage('chatside-focused')";
        await new Promise((resolve) => {
          inner.messageManager.addMessageListener("chatside-focused", function heard() {
            inner.messageManager.removeMessageListener("chatside-focused", heard);
            resolve();
          });
          inner.messageManager.loadFrameScript("data:," + encodeURIComponent(focus), false);
        });
        const keys = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
        keys.beginInputTransactionForTests(view);
        const struck = new view.KeyboardEvent("", { key: letter, code: "Key" + letter.toUpperCase() });
        keys.keydown(struck);
        keys.keyup(struck);
      }`;
      const hide = `async () => Services.wm.getMostRecentWindow("navigator:browser").SidebarController.hide()`;
      return {
        pressSend: () => firefox.run("chrome", press, []),
        pressLetter: (css, letter) => firefox.run("chrome", strike, [css, letter]),
        close: () => firefox.run("chrome", hide, []),
      };
    },
    async close() {
      await firefox.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
