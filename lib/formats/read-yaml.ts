import { parseAllDocuments } from "yaml";
import { LIMITS } from "./limits";
import { Refusal } from "./refusal";

/** Lists in lists by the hundred on a few characters: no export looks like that. */
const DEEP = /(?:[[{]\s*|[-?][ \t]+){100}/;

const tooMany = () =>
  new Refusal("bomb", "The file repeats itself by references far too often. It is not an export of macros.");

/**
 * The documents of a YAML text as plain values: anchors and merge keys resolved, within limits; unknown tags are text.
 * Refuses what is broken, too deep or grows by references.
 */
export function readYaml(text: string): readonly unknown[] {
  if (DEEP.test(text)) throw new Refusal("too_deep", "The file is nested too deeply to be an export of macros.");
  if ((text.match(/(?:^|[\s,[{])\*[\p{L}\p{N}_-]+/gmu)?.length ?? 0) > LIMITS.yamlAliases) throw tooMany();
  try {
    const parts = parseAllDocuments(text, { merge: true, logLevel: "silent", uniqueKeys: false, strict: false });
    return [...parts].map((part) => {
      const [error] = part.errors;
      if (error) throw new Refusal("broken", `The file is not valid YAML: ${error.message.split("\n")[0] ?? ""}`);
      return part.toJS({ maxAliasCount: LIMITS.yamlAliases }) as unknown;
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof RangeError)
      throw new Refusal("too_deep", "The file is nested too deeply to be an export of macros.");
    if (error instanceof ReferenceError && /alias count/i.test(error.message)) throw tooMany();
    throw new Refusal(
      "broken",
      `The file is not valid YAML: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : ""}`,
    );
  }
}
