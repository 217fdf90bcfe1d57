/**
 * `{{name}}`, or `{{name|what to say without it}}`. Any spelling with a letter or digit in it counts: a gap that is not
 * understood must be asked for, never sent.
 */
const PLACEHOLDER = /\{\{\s*([^{}|\n]{0,100}?[\p{L}\p{N}][^{}|\n]{0,100}?)\s*(?:\|([^{}]*))?\}\}/gu;

export interface Filled {
  readonly text: string;
  /** Names without a value and without a default, once each, in order. */
  readonly missing: readonly string[];
}

const nameOf = (raw: string): string =>
  raw
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "_")
    .replaceAll(/^_+|_+$/g, "");

/** The placeholders of a text by name, once each, in order. */
export function findPlaceholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => nameOf(match[1] ?? "")))];
}

/**
 * Puts values in; what has neither value nor default stays as it is, so that it is seen and never sent by accident.
 * @example fillPlaceholders("Hi {{customer_name|there}}", {}) // { text: "Hi there", missing: [] }
 */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): Filled {
  const missing = new Set<string>();
  const filled = text.replaceAll(PLACEHOLDER, (whole, raw: string, otherwise: string | undefined) => {
    const name = nameOf(raw);
    const value = Object.hasOwn(values, name) ? values[name]?.trim() : undefined;
    if (value) return value;
    if (otherwise !== undefined) return otherwise.trim();
    missing.add(name);
    return whole;
  });
  return { text: filled, missing: [...missing] };
}
