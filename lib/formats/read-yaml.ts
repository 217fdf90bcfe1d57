import { CORE_SCHEMA, loadAll, mergeTag, YAMLException } from "js-yaml";
import { LIMITS } from "./limits";
import { Refusal } from "./refusal";

// js-yaml: it refuses depth and references by the thousand while it reads, and ten megabytes take it a second.

const SCHEMA = CORE_SCHEMA.withTags(mergeTag);
/** How much larger than written a document may be, once every reference is followed. */
const GROWTH = 10;
const HARMLESS = 100_000;

const tooDeep = () => new Refusal("too_deep", "The file is nested too deeply to be an export of macros.");
const bomb = () =>
  new Refusal("bomb", "The file repeats itself by references far too often. It is not an export of macros.");

const isNode = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Refuses what is small as written and huge when its references are followed, or contains itself. */
function checkGrowth(root: unknown): void {
  const sizes = new Map<object, number>();
  const sizeOf = (value: unknown): number => {
    if (!isNode(value)) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    sizes.set(value, Number.POSITIVE_INFINITY);
    const size = Object.values(value).reduce((sum: number, one) => sum + sizeOf(one), 1);
    sizes.set(value, size);
    return size;
  };
  if (sizeOf(root) > HARMLESS + GROWTH * sizes.size) throw bomb();
}

/**
 * The documents of a YAML text as plain values: anchors and merge keys resolved, within limits. Refuses what is broken,
 * too deep, has tags that build something, or grows by references.
 */
export function readYaml(text: string): readonly unknown[] {
  try {
    const options = { schema: SCHEMA, json: true, maxDepth: LIMITS.depth, maxAliases: LIMITS.yamlAliases };
    const documents = loadAll(text, { ...options, maxTotalMergeKeys: LIMITS.yamlAliases * 10 });
    if (/[*]/.test(text)) for (const one of documents) checkGrowth(one);
    return documents;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const message = error instanceof YAMLException ? error.message : "";
    if (error instanceof RangeError || /maxDepth/.test(message)) throw tooDeep();
    if (/maxAliases|maxTotalMergeKeys/.test(message)) throw bomb();
    throw new Refusal("broken", `The file is not valid YAML: ${message.split("\n")[0] ?? ""}`);
  }
}
