import { Refusal } from "./refusal";

export interface DecodedText {
  readonly text: string;
  /** The encoding is a guess: nothing in the file says it. */
  readonly isGuessed: boolean;
}

const NON_ASCII_LETTER = /\P{ASCII}/u;
/** Signs of files that are no text, with what to do about them. */
const BINARY_KINDS: readonly (readonly [string, string])[] = [
  ["bplist00", "This is a binary property list. Save it as XML and import that."],
  ["SQLite format 3", "This is a database. Export the phrases as CSV and import that."],
  ["%PDF-", "This is a PDF, not an export of macros."],
  ["{\\rtf", "This is a rich text document. Export the macros as CSV and import that."],
  ["\u00d0\u00cf\u0011\u00e0", "This is an old spreadsheet or document. Save it as CSV and import that."],
  ["\u001f\u008b", "This file is packed with gzip. Unpack it and import what is in it."],
  ["7z\u00bc\u00af", "This file is packed with 7-Zip. Unpack it and import what is in it."],
  ["Rar!", "This file is packed with RAR. Unpack it and import what is in it."],
];

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

function refuseBinary(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const kind = BINARY_KINDS.find(([sign]) => head.startsWith(sign));
  if (kind) throw new Refusal("binary", kind[1]);
}

const broken = (encoding: string) =>
  new Refusal("broken", `The file says it is ${encoding}, but parts of it are not. Export it again.`);

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark at its start shows as every second byte being zero. */
function bareUtf16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 512);
  const zeros = (parity: number) => head.filter((byte, at) => at % 2 === parity && byte === 0).length;
  const many = head.length * 0.3;
  if (bytes.length % 2 !== 0 || head.length < 4) return undefined;
  if (zeros(1) > many && zeros(0) === 0) return "utf-16le";
  return zeros(0) > many && zeros(1) === 0 ? "utf-16be" : undefined;
}

/**
 * Bytes as text: by the mark at the start, else strict UTF-8, else Windows-1252 as a guess. Refuses what is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  refuseBinary(bytes);
  const marked = startsWith(bytes, 0xff, 0xfe)
    ? "utf-16le"
    : startsWith(bytes, 0xfe, 0xff)
      ? "utf-16be"
      : startsWith(bytes, 0xef, 0xbb, 0xbf)
        ? "utf-8"
        : undefined;
  const unmarked = marked ?? bareUtf16(bytes);
  const told = decodeStrictly(bytes, unmarked ?? "utf-8");
  if (told === undefined && marked) throw broken(marked.toUpperCase());
  const text = told ?? new TextDecoder("windows-1252").decode(bytes);
  const nulls = text.slice(0, 100_000).split("\0").length - 1;
  if (nulls > 0 && nulls > Math.min(text.length, 100_000) / 1000) {
    throw new Refusal("binary", "This file holds no text. Choose the export of your macros.");
  }
  return { text, isGuessed: told === undefined };
}

/** The first line with an accent in it, so that a person can see whether the guess is right. */
export function lineWithAccent(text: string): string {
  const at = text.search(NON_ASCII_LETTER);
  if (at < 0) return "";
  const start = text.lastIndexOf("\n", at) + 1;
  const end = text.indexOf("\n", at);
  return text.slice(Math.max(start, at - 60), end < 0 ? at + 60 : Math.min(end, at + 60)).trim();
}
