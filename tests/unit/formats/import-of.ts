import { importFiles } from "../../../lib/formats/import-files";
import type { ImportResult } from "../../../lib/formats/imported-macro";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Imports one text, or a value as JSON. The name tells nothing, unless a test is about names. */
export const importOf = (content: unknown, name = "export"): ImportResult =>
  importFiles([{ name, bytes: bytesOf(typeof content === "string" ? content : JSON.stringify(content)) }]);

/** `code: item` of every line, in order. */
export const codesOf = ({ report }: ImportResult): string[] => report.map(({ code, item }) => `${code}: ${item}`);

export const bodiesOf = ({ macros }: ImportResult): string[] => macros.map(({ body }) => body);

export const detailOf = ({ report }: ImportResult, code: string): string | undefined =>
  report.find((line) => line.code === code)?.detail;
