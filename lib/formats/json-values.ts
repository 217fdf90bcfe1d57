/** Reads values of a file nobody vouches for: what is not of the kind asked for reads as empty. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const recordOf = (value: unknown): JsonRecord => (isRecord(value) ? value : {});

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const recordsOf = (value: unknown): readonly JsonRecord[] => listOf(value).filter(isRecord);

/** Text, also of a number or a truth value; empty for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

export const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(textOf).filter(Boolean);

/** The first of these fields that holds text. */
export function firstText(record: JsonRecord, ...names: readonly string[]): string {
  for (const name of names) {
    const text = Object.hasOwn(record, name) ? textOf(record[name]) : "";
    if (text !== "") return text;
  }
  return "";
}

/** `true`, `1`, `yes`, `on` in any spelling. */
export const isYes = (value: unknown): boolean => /^(?:true|1|yes|y|on|x|ja|oui|si|sí)$/i.test(textOf(value).trim());
export const isNo = (value: unknown): boolean =>
  /^(?:false|0|no|n|off|nein|non|inactive|disabled)$/i.test(textOf(value).trim());

/** Whether any of these fields stands in any of these records: dates and counts, say. */
export const someHave = (records: readonly JsonRecord[], ...names: readonly string[]): boolean =>
  records.some((record) => names.some((name) => Object.hasOwn(record, name) && textOf(record[name]) !== ""));

/**
 * The items of an API answer: a bare list, a list under one of the names (also two deep), or one item alone under a name.
 */
export function itemsUnder(data: unknown, ...names: readonly string[]): readonly unknown[] {
  if (Array.isArray(data)) return data;
  const record = recordOf(data);
  for (const name of names) {
    if (!Object.hasOwn(record, name)) continue;
    const held = record[name];
    if (Array.isArray(held)) return held;
    if (isRecord(held)) return [held];
  }
  return isRecord(data) ? [data] : [];
}
