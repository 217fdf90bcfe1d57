// Drives Firefox over Marionette with nothing but Node: length-prefixed JSON on loopback. Its "chrome" context runs
// privileged code, its "content" context sees the page; shadow roots are entered even where they are closed.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const SHADOW = "shadow-6066-11e4-a52e-4f735466cecf";
/** No command takes longer than this: a script has 60 seconds. */
const LONGEST = 75_000;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const PREFS = {
  "xpinstall.signatures.required": false,
  "extensions.webextOptionalPermissionPrompts": false,
  "network.dns.localDomains": "desk.test,other.test",
  "browser.shell.checkDefaultBrowser": false,
  "browser.aboutwelcome.enabled": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "termsofuse.bypassNotification": true,
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.policy.dataSubmissionPolicyBypassNotification": true,
  "app.update.disabledForTesting": true,
  "extensions.update.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "browser.tabs.warnOnClose": false,
  "layout.css.prefers-color-scheme.content-override": 1,
};

/** Firefox takes a free port itself and writes it into its profile: one found here could be another's by then. */
const portIn = (profile) => {
  try {
    return Number(readFileSync(path.join(profile, "MarionetteActivePort"), "utf8")) || undefined;
  } catch {
    return undefined;
  }
};

async function connect(profile) {
  for (let tries = 0; tries < 300; tries++) {
    const port = portIn(profile);
    const socket =
      port &&
      (await new Promise((resolve) => {
        const made = net.connect(port, "127.0.0.1", () => resolve(made));
        made.once("error", () => resolve(undefined));
      }));
    if (socket) return socket;
    await sleep(200);
  }
  throw new Error("Firefox did not open its Marionette port");
}

async function openWire(socket) {
  let buffer = Buffer.alloc(0);
  let count = 0;
  const waiting = new Map();
  let greet;
  const greeted = new Promise((resolve) => {
    greet = resolve;
  });
  socket.on("error", () => undefined);
  let gone = false;
  socket.on("close", () => {
    gone = true;
    for (const { reject } of waiting.values()) reject(new Error("Firefox is gone"));
  });
  socket.on("data", (bytes) => {
    buffer = Buffer.concat([buffer, bytes]);
    for (;;) {
      const colon = buffer.indexOf(58);
      if (colon < 0) return;
      const size = Number(buffer.subarray(0, colon));
      if (buffer.length < colon + 1 + size) return;
      const message = JSON.parse(buffer.subarray(colon + 1, colon + 1 + size).toString());
      buffer = buffer.subarray(colon + 1 + size);
      if (!Array.isArray(message)) {
        greet(message);
        continue;
      }
      const [, id, error, value] = message;
      const call = waiting.get(id);
      waiting.delete(id);
      if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
      else call?.resolve(value);
    }
  });
  await greeted;
  return (name, params = {}) =>
    new Promise((resolve, reject) => {
      if (gone) return reject(new Error("Firefox is gone"));
      const id = ++count;
      const text = JSON.stringify([0, id, name, params]);
      const limit = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`Firefox did not answer ${name} within ${LONGEST / 1000} s`));
      }, LONGEST);
      const ended = (end) => (value) => {
        clearTimeout(limit);
        end(value);
      };
      waiting.set(id, { resolve: ended(resolve), reject: ended(reject) });
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

/** Starts a Firefox with a fresh profile. */
export async function launchFirefox({ binary, headless = true, prefs = {}, width = 1280, height = 800 }) {
  const profile = mkdtempSync(path.join(tmpdir(), "chatside-firefox-"));
  const lines = Object.entries({ ...PREFS, "marionette.port": 0, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, "user.js"), lines.join("\n"));
  const args = ["--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile];
  const child = spawn(
    binary,
    [...args, ...(headless ? ["--headless"] : []), `--width=${width}`, `--height=${height}`],
    {
      stdio: "ignore",
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1" },
    },
  );
  const socket = await connect(profile).catch((error) => {
    child.kill("SIGKILL");
    throw error;
  });
  const send = await openWire(socket);
  await send("WebDriver:NewSession", { capabilities: { alwaysMatch: { unhandledPromptBehavior: "ignore" } } });
  await send("WebDriver:SetTimeouts", { script: 60_000, implicit: 0 });

  const find = async (css) =>
    (await send("WebDriver:FindElement", { using: "css selector", value: css })).value[ELEMENT];

  const run = async (context, source, args) => {
    await send("Marionette:SetContext", { value: context });
    const script = `const a=[...arguments],done=a.pop();(async()=>(${source})(...a))().then(v=>done({v}),e=>done({e:String(e)}))`;
    const { value } = await send("WebDriver:ExecuteAsyncScript", {
      script,
      args,
      newSandbox: true,
      sandbox: context === "chrome" ? "system" : "default",
    });
    if (value?.e) throw new Error(value.e);
    return value?.v;
  };

  return {
    send,
    find,
    process: child,
    /** An input method was used: from then on keys go through it. */
    composes: false,
    run,
    async install(folder) {
      const { value: id } = await send("Addon:Install", { path: path.resolve(folder), temporary: true });
      const host = await run("chrome", "(x) => WebExtensionPolicy.getByID(x).mozExtensionHostname", [id]);
      return { id, origin: `moz-extension://${host}` };
    },
    /** Enters the frame inside a closed shadow root; throws where there is none yet. */
    async enterPanel(tag) {
      await send("WebDriver:SwitchToFrame", { id: null });
      const host = await find(tag);
      const root = (await send("WebDriver:GetShadowRoot", { id: host })).value[SHADOW];
      const found = await send("WebDriver:FindElementFromShadowRoot", {
        shadowRoot: root,
        using: "css selector",
        value: "iframe",
      });
      await send("WebDriver:SwitchToFrame", { element: found.value[ELEMENT], id: null });
    },
    async enterFrame(css) {
      await send("WebDriver:SwitchToFrame", { id: null });
      await send("WebDriver:SwitchToFrame", { element: await find(css), id: null });
    },
    leave: () => send("WebDriver:SwitchToFrame", { id: null }),
    async close() {
      await Promise.race([send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => undefined), sleep(5000)]);
      socket.destroy();
      for (let tries = 0; tries < 50 && child.exitCode === null; tries++) await sleep(100);
      if (child.exitCode === null) child.kill("SIGKILL");
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
