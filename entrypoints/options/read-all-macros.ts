import type { Macro, MacroId } from "../../lib/macros/macro";
import type { PanelClient } from "../../lib/wire/panel-client";

/** Every macro with its text as it is now, read page by page; throws where they cannot be read. */
export async function readAllMacros(client: PanelClient): Promise<readonly Macro[]> {
  const all: Macro[] = [];
  for (let after: MacroId | undefined, more = true; more; more = after !== undefined) {
    const answer = await client.call({ kind: "list-macros", ...(after === undefined ? {} : { after }) });
    if (answer.kind !== "macros") throw new Error("The macros cannot be read.");
    all.push(...answer.macros);
    after = answer.next;
  }
  return all;
}
