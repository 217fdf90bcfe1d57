import type { Parts } from "./parts";
import { rankComposers } from "./rank-composers";
import { structureByLooks } from "./structure-by-looks";

/** Everything that reads a page nobody described. */
export const READING_PART: Parts["reading"] = { rankComposers, structureByLooks };
