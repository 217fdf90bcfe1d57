import type { Macro, MacroId } from "../../lib/macros/macro";
import type { SearchDesk } from "./search-desk";
import { pause } from "./slices";

/** More changes than this, and reading the library anew is faster than telling the index of each. */
const MANY = 1000;
/** Changes told before the background may do something else. */
const SLICE = 100;

/** Tells the search index what has changed in the library and what is gone. */
export async function indexChanges(
  search: SearchDesk,
  macros: readonly Macro[],
  gone: readonly MacroId[],
): Promise<void> {
  if (macros.length + gone.length > MANY) {
    search.reload();
    return;
  }
  let told = 0;
  const step = async () => {
    if (++told % SLICE === 0) await pause();
  };
  for (const id of gone) {
    await search.drop(id);
    await step();
  }
  for (const macro of macros) {
    await search.put(macro);
    await step();
  }
}
