import { stringify } from "yaml";

/** Texts of several lines as blocks, nothing folded, no references. */
export const writeYaml = (value: unknown): string =>
  stringify(value, { lineWidth: 0, blockQuote: "literal", aliasDuplicateObjects: false });
