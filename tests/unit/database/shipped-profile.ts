import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../scripts/ensure.mjs";

export const readShippedProfile = (id: string): object =>
  JSON.parse(readFileSync(path.join(ROOT, "assets/site-profiles", `${id}.json`), "utf8"));
