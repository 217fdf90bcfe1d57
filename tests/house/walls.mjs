// Who may import whom, as data. Read by the lint configuration (`lint-walls.mjs` writes the overrides of biome.json)
// and by `walls.test.ts`, which walks the real import graph.

/** Packages that only the named rooms may import, by room. */
const REACT = ["react", "react-dom"];
const PURE = [
  "lib/words",
  "lib/macros",
  "lib/transcript",
  "lib/sending",
  "lib/sites",
  "lib/reading",
  "lib/workspaces",
  "lib/brief",
  "lib/pace",
];

/**
 * Each room: the rooms it may import (its own files always), and the packages. A room that is not in this table must not
 * exist. `files` narrows an allowed room to the named files.
 */
export const WALLS = {
  "lib/words": { rooms: [], packages: [] },
  "lib/transcript": { rooms: ["lib/words"], packages: [] },
  "lib/brief": { rooms: ["lib/words", "lib/transcript"], packages: [] },
  "lib/macros": { rooms: ["lib/words"], packages: ["fuse.js"] },
  "lib/pace": { rooms: ["lib/words", "lib/transcript"], packages: [] },
  "lib/sites": { rooms: ["lib/transcript", "lib/pace"], packages: ["zod"] },
  "lib/reading": { rooms: ["lib/transcript", "lib/sites"], packages: [] },
  "lib/formats": { rooms: ["lib/macros"], packages: ["fflate", "htmlparser2", "papaparse", "js-yaml"] },
  "lib/workspaces": { rooms: ["lib/words", "lib/macros", "lib/transcript", "lib/pace"], packages: ["zod"] },
  "lib/sending": { rooms: ["lib/words", "lib/macros", "lib/transcript"], packages: [] },
  "lib/browser": { rooms: ["lib/transcript"], packages: ["webextension-polyfill"] },
  "lib/database": { rooms: PURE, packages: ["dexie", "zod"] },
  "lib/wire": { rooms: [...PURE, "lib/browser"], packages: ["zod"] },
  "lib/page": {
    rooms: ["lib/reading", "lib/sites", "lib/transcript", "lib/sending", "lib/wire", "lib/browser"],
    packages: [],
    files: { "lib/browser": ["clock"], "lib/wire": ["page-messages"] },
  },
  "components/ui": { rooms: [], packages: REACT },
  "components/macros": {
    rooms: ["components/ui", ...PURE, "lib/wire"],
    packages: [...REACT, "@tanstack/react-virtual"],
  },
  "components/sending": { rooms: ["components/ui", ...PURE, "lib/wire"], packages: REACT },
  "components/transcript": { rooms: ["components/ui", ...PURE, "lib/wire"], packages: REACT },
  "components/brief": { rooms: ["components/ui", ...PURE, "lib/wire"], packages: REACT },
  "components/pace": { rooms: ["components/ui", ...PURE, "lib/wire"], packages: REACT },
  "components/settings": { rooms: ["components/ui", ...PURE, "lib/wire"], packages: REACT },
  "components/sites": { rooms: ["components/ui", ...PURE, "lib/wire"], packages: REACT },
  "entrypoints/background": {
    rooms: [...PURE, "lib/database", "lib/wire", "lib/browser", "assets"],
    packages: ["wxt", "webextension-polyfill"],
  },
  "entrypoints/helpdesk": { rooms: ["lib/page", "lib/sites", "lib/wire", "lib/browser"], packages: ["wxt"] },
  "entrypoints/reading-part": { rooms: ["lib/page"], packages: ["wxt"] },
  "entrypoints/sending-part": { rooms: ["lib/page"], packages: ["wxt"] },
  "entrypoints/panel-part": { rooms: ["lib/page"], packages: ["wxt"] },
  "entrypoints/teaching-part": { rooms: ["lib/page"], packages: ["wxt"] },
  "entrypoints/practice": {
    rooms: ["entrypoints/panel", "components/ui", ...PURE, "lib/wire", "lib/browser"],
    packages: REACT,
  },
  "entrypoints/practice-port": {
    rooms: ["lib/page", "lib/sites", "lib/wire", "lib/browser", "assets"],
    packages: ["wxt"],
  },
  "entrypoints/panel": {
    rooms: [
      "components/ui",
      "components/macros",
      "components/sending",
      "components/transcript",
      "components/brief",
      "components/pace",
      "components/settings",
      "components/sites",
      ...PURE,
      "lib/wire",
      "lib/browser",
    ],
    packages: REACT,
  },
};
WALLS["entrypoints/sidepanel"] = {
  ...WALLS["entrypoints/panel"],
  rooms: [...WALLS["entrypoints/panel"].rooms, "entrypoints/panel"],
};
/** What views may know of formats: types, words and plain decisions, none of the parsers. */
const PLAIN_FORMATS = [
  "imported-macro",
  "report-codes",
  "limits",
  "find-conflicts",
  "plan-import",
  "plan-export",
  "column-choice",
  "worker-messages",
  "exported-macros",
  "own-lists",
];
WALLS["components/formats"] = {
  rooms: ["components/ui", "lib/macros", "lib/formats"],
  packages: REACT,
  files: { "lib/formats": PLAIN_FORMATS },
};
WALLS["entrypoints/options"] = {
  ...WALLS["entrypoints/panel"],
  rooms: [...WALLS["entrypoints/panel"].rooms, "components/formats", "lib/formats"],
  files: { "lib/formats": PLAIN_FORMATS },
};
WALLS["entrypoints/formats-worker"] = { rooms: ["lib/formats"], packages: ["wxt"] };

/** Packages that one file, or files so named, may import although the table opens them to a whole room. */
export const PACKAGE_FILES = {
  "fuse.js": /^lib\/macros\/(macro-index|search-macros|fuse-[a-z-]+)\.ts$/,
  "webextension-polyfill": /^(lib\/browser\/api\.ts|entrypoints\/background\/.*)$/,
  zod: /\.schema\.ts$/,
  fflate: /^lib\/formats\/unpack-zip\.ts$/,
  htmlparser2: /^lib\/formats\/(html-body|read-plist)\.ts$/,
  papaparse: /^lib\/formats\/(csv-rows|write-csv)\.ts$/,
  "js-yaml": /^lib\/formats\/(read|write)-yaml\.ts$/,
};

/** Schemas run in the background only. */
export const SCHEMA_READERS = /^(entrypoints\/background\/|lib\/[a-z]+\/[a-z-]+\.schema\.ts$)/;

/** Names that no pure room may so much as mention. */
export const PURE_ROOMS = [...PURE, "lib/formats"];
export const MACHINE_NAMES =
  /\b(document|window|globalThis|browser|chrome|indexedDB|fetch|setTimeout|setInterval|queueMicrotask|localStorage)\s*[.([]|\bDate\.now\b|\bMath\.random\b|\bnew Date\(\)/;

/** The room of a source file, e.g. `lib/macros/macro.ts` -> `lib/macros`; entry files count as a room of their name. */
export function roomOf(file) {
  const [top, second = ""] = file.split("/");
  if (top === "assets") return "assets";
  return `${top}/${second.replace(/\.[a-z.]+$/, "").replace(/\.sandbox$/, "")}`;
}
