import type { ValueKind } from "./brief";
import { foldLetters } from "./fold-letters";

/** The same for values that differ only in their spelling: "0171 23" and "0171-23". */
export const keyOf = (kind: ValueKind, text: string): string =>
  `${kind}:${foldLetters(text).replace(/[^\p{L}\p{N}]/gu, "")}`;
