import type { PageFinding } from "./page-structure";
import { structureByLooks } from "./structure-by-looks";

/** The page as it is read without any profile. */
export function findByLooks(document: Document): PageFinding {
  const found = structureByLooks(document);
  if (found === "several") return { several: true, drifted: [] };
  return { several: false, drifted: [], ...(found ? { structure: found } : {}) };
}
