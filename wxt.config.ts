import { defineConfig } from "wxt";

/** Zod's compiler uses the Function constructor: blocked by an extension's policy and reported by Firefox's linter. */
const zodWithoutEval = () => ({
  name: "zod-without-eval",
  enforce: "pre" as const,
  transform(code: string, id: string) {
    if (!/[\\/]zod[\\/]v4[\\/]core[\\/](util|doc)\.js$/.test(id)) return null;
    const out = code.replaceAll(/const F = Function;/g, "const F = undefined;");
    if (out === code) throw new Error(`zod-without-eval: nothing replaced in ${id}`);
    return { code: out, map: null };
  },
});

// E2E=1 grants every site at load, since no automated browser can answer the real prompt everywhere; the shipping
// build's own grant flow is tested apart (tests/e2e/permission).
const granted = process.env.E2E === "1";
// PRACTICE=1 grants the practice desk alone; any other site is asked for by a click, as in the shipping build.
const practice = process.env.PRACTICE === "1";
// UNIVERSAL=1 leaves the shipped site profiles out, for pages that are tried with the universal reading alone.
const universal = process.env.UNIVERSAL === "1";

const withoutProfiles = () => ({
  name: "without-profiles",
  enforce: "pre" as const,
  // What is no profile is left out where profiles are parsed.
  load: (id: string) => (/[\\/]assets[\\/]site-profiles[\\/][\w-]+\.json$/.test(id) ? "null" : null),
});

const variant = practice ? "-practice" : granted ? (universal ? "-universal" : "-e2e") : "{{modeSuffix}}";

export default defineConfig({
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  manifestVersion: 3,
  publicDir: "assets/public",
  imports: false,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${variant}`,
  zip: { excludeSources: ["test-results/**", "coverage/**", ".bench/**", "scratch/**", "tests/**/.built/**"] },
  vite: () => ({ plugins: [zodWithoutEval(), ...(universal ? [withoutProfiles()] : [])], build: { target: "es2022" } }),
  manifest: ({ browser }) => ({
    name: "Chatside",
    description:
      "Answer customers in any live chat: macros as you type, sent one paragraph at a time, each seen to arrive.",
    permissions: [
      "storage",
      "unlimitedStorage",
      "scripting",
      "activeTab",
      "alarms",
      ...(browser === "firefox" ? [] : ["sidePanel"]),
    ],
    // Asked for by a switch on the options page: at install it would be a warning.
    optional_permissions: ["notifications"],
    ...(granted ? { host_permissions: ["*://*/*"] } : { optional_host_permissions: ["*://*/*"] }),
    ...(practice ? { host_permissions: ["*://127.0.0.1/*"] } : {}),
    incognito: "not_allowed",
    action: { default_title: "Chatside" },
    // At most four entries may have a suggested key: a fifth makes Chromium refuse the whole extension.
    commands: {
      // Neither browser has these of its own: Chromium takes Alt+Shift+C, Firefox opens menus with S, H, B and others.
      _execute_action: { suggested_key: { default: "Alt+Shift+L" } },
      search: { suggested_key: { default: "Alt+Shift+K" }, description: "Search macros" },
      chats: { suggested_key: { default: "Alt+Shift+O" }, description: "Show all chats, the most urgent first" },
      hold: { suggested_key: { default: "Alt+Shift+U" }, description: "Take the next holding line" },
    },
    web_accessible_resources: [
      {
        resources: ["panel.html"],
        // No `use_dynamic_url`: Chromium then blocks the panel on pages with an embedder policy (tests/e2e/survival).
        matches: ["*://*/*"],
      },
    ],
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "chatside@chatside.app",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : { minimum_chrome_version: "133" }),
  }),
});
