// Turns the wall table into Biome's import rules, so that an editor shows a forbidden import while it is typed.
// `node tests/house/lint-walls.mjs` writes them into biome.json.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { WALLS } from "./walls.mjs";

/** Open to the room of formats alone, so that no view or page script carries them. */
const PARSERS = ["fflate", "htmlparser2", "papaparse", "js-yaml"];
const PACKAGES = ["react", "react-dom", "dexie", "zod", "fuse.js", "webextension-polyfill", "wxt", ...PARSERS];

/** How a file of one room spells the path to another. */
function spelling(room, other) {
  const [top] = room.split("/");
  const [otherTop, name] = other.split("/");
  return top === otherTop ? `../${name}/**` : `../../${otherTop}/${name}/**`;
}

function groupFor(room, wall) {
  const rooms = Object.keys(WALLS).filter((other) => other !== room && !wall.rooms.includes(other));
  const packages = PACKAGES.filter(
    (name) => !wall.packages.includes(name) && !(name === "zod" && room.startsWith("lib/")),
  );
  return [...rooms.map((other) => spelling(room, other)), ...packages.flatMap((name) => [name, `${name}/**`])].sort();
}

export function lintOverrides() {
  return Object.entries(WALLS).map(([room, wall]) => ({
    includes: [`${room}/**`, `${room}.ts`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: "error",
            options: {
              patterns: [
                { group: groupFor(room, wall), message: `Outside the walls of ${room}: see tests/house/walls.mjs` },
              ],
            },
          },
        },
      },
    },
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.resolve(import.meta.dirname, "../../biome.json");
  const biome = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, `${JSON.stringify({ ...biome, overrides: lintOverrides() }, null, 2)}\n`);
}
