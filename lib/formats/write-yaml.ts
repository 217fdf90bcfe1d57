import { dump } from "js-yaml";

/** Texts of several lines as blocks, nothing folded, no references. */
export const writeYaml = (value: unknown): string => dump(value, { lineWidth: -1, noRefs: true });
