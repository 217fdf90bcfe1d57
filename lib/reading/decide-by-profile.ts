import { type Decision, decideRoles } from "./decide-roles";
import type { RowFacts } from "./row-facts";
import type { RolesAbout } from "./scene";

/** Fewer rows than this prove no drift. */
const ENOUGH_ROWS = 4;
/** A page whose rows had to be decided without its profile is at most probably read right. */
const PROBABLE = 0.79;

/**
 * Roles as a profile's rules decided them row by row. Where they knew less than the share they promise the page has
 * changed, and where all rows are the desk's own: `drifted`, and the universal reading decides what they left open.
 */
export function decideByProfile(
  rows: readonly RowFacts[],
  about: RolesAbout,
  promised: number,
): Decision & { readonly drifted: boolean } {
  const unknown = rows.filter(({ decided }) => decided === "unknown").length;
  const few = rows.length - unknown < rows.length * promised;
  const nobody = rows.every(({ decided }) => decided === "unknown" || decided === "system");
  const drifted = rows.length >= ENOUGH_ROWS && (few || nobody);
  if (drifted) {
    const open = rows.map(({ decided, ...facts }) =>
      decided === undefined || decided === "unknown" || nobody ? facts : { ...facts, decided },
    );
    const decision = decideRoles(open, about);
    return { ...decision, confidence: Math.min(decision.confidence, PROBABLE), drifted };
  }
  return {
    roles: rows.map(({ decided }) => decided ?? "unknown"),
    confidence: rows.length === 0 ? 1 : 1 - unknown / rows.length,
    reasons: unknown === 0 ? [] : [`I can't tell who wrote ${unknown} of ${rows.length} messages.`],
    drifted,
  };
}
