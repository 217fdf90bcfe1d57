import { Inflate } from "fflate";
import type { FileToImport } from "./imported-macro";
import { LIMITS } from "./limits";
import { Refusal } from "./refusal";

// The table at the end of the archive is read here and not by fflate, because every size must be known, checked and
// then watched while unpacking; fflate does the inflating, piece by piece, so that it can be stopped.

const END_OF_TABLE = 0x06054b50;
const TABLE_ENTRY = 0x02014b50;
const FILE_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const PIECE = 16_384;
/** Below this a high ratio is harmless. */
const SMALL = 1024 * 1024;

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly header: number;
}

const broken = () => new Refusal("broken", "The archive is broken. Export it again.");
const bomb = () =>
  new Refusal("bomb", "The archive unpacks to far more than it should. It is not an export of macros.");

function findTable(view: DataView): { count: number; at: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END_OF_TABLE) {
      return { count: view.getUint16(at + 10, true), at: view.getUint32(at + 16, true) };
    }
  }
  throw broken();
}

function readTable(view: DataView, bytes: Uint8Array): ZipEntry[] {
  const table = findTable(view);
  if (table.count > LIMITS.zipEntries || table.count === 0xffff) {
    throw new Refusal("too_many", `The archive holds more than ${LIMITS.zipEntries} files.`);
  }
  const entries: ZipEntry[] = [];
  let at = table.at;
  for (let left = table.count; left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== TABLE_ENTRY) throw broken();
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** What systems put into archives on their own. */
const isJunk = (name: string): boolean =>
  /(?:^|\/)(?:__MACOSX(?:\/|$)|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name) || /\/$/.test(name);

/** A way out of the archive. Nothing is written to disk here, but no honest export has one. */
const leadsOut = (name: string): boolean =>
  name.split(/[/\\]/).includes("..") || /^[/\\]|^[A-Za-z]:/.test(name) || name.includes("\0");

function check(entries: readonly ZipEntry[]): void {
  let total = 0;
  let packed = 0;
  for (const entry of entries) {
    if (entry.isEncrypted) throw new Refusal("encrypted", "The archive is locked with a password. Unpack it first.");
    total += entry.unpacked;
    packed += entry.packed;
    if (total > LIMITS.zipBytes) throw bomb();
    if (entry.unpacked > SMALL && entry.unpacked / Math.max(1, entry.packed) > LIMITS.zipRatio) throw bomb();
  }
  if (total > SMALL && total / Math.max(1, packed) > LIMITS.zipRatio) throw bomb();
}

/** Unpacks at most `most` bytes; what is declared smaller than it is gets caught here. */
function inflate(packed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    if (size > most) throw bomb();
    pieces.push(piece);
  });
  for (let at = 0; at === 0 || at < packed.length; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function unpack(entry: ZipEntry, view: DataView, bytes: Uint8Array): Uint8Array {
  if (entry.header + 30 > bytes.length || view.getUint32(entry.header, true) !== FILE_HEADER) throw broken();
  const start = entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true);
  if (start + entry.packed > bytes.length) throw broken();
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED)
    throw new Refusal("broken", "The archive is packed in a way that is not read here. Zip it anew.");
  try {
    return inflate(packed, entry.unpacked);
  } catch (error) {
    throw error instanceof Refusal ? error : broken();
  }
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

export interface Unpacked {
  readonly files: readonly FileToImport[];
  /** Names of entries that lead out of the archive; they are not unpacked. */
  readonly refused: readonly string[];
}

/** The files of an archive, system junk left out. Refuses bombs, passwords and archives in archives. */
export function unpackZip(bytes: Uint8Array): Unpacked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readTable(view, bytes);
  check(entries);
  let room: number = LIMITS.zipBytes;
  const wanted = entries.filter((entry) => !isJunk(entry.name));
  const files = wanted
    .filter((entry) => !leadsOut(entry.name))
    .map((entry) => {
      const content = unpack(entry, view, bytes);
      room -= content.length;
      if (room < 0) throw bomb();
      if (isZip(content)) {
        throw new Refusal("nested_archive", "There is an archive in the archive. Unpack it and import what is in it.");
      }
      return { name: entry.name, bytes: content };
    });
  return { files, refused: wanted.map(({ name }) => name).filter(leadsOut) };
}
