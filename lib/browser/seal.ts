// Encrypts a text with a passphrase: PBKDF2 makes a key of it, AES-GCM encrypts and tells whether anything was changed.
import { later } from "./clock";

/** As many as were advised for PBKDF2 with SHA-256 in 2023 (OWASP); about a third of a second. */
export const SEAL_ROUNDS = 600_000;

/** What was sealed; `salt`, `iv` and `data` are base64, `bytes` is the length of the data before that. */
export interface Sealed {
  readonly rounds: number;
  readonly salt: string;
  readonly iv: string;
  readonly bytes: number;
  readonly data: string;
}

/** Bytes of one slice of base64: a multiple of three, so that slices can be put together. */
const SLICE = 300_000;
/** Arguments of one call. */
const CALL = 6000;

const pause = (): Promise<void> => new Promise((resolve) => void later(0, resolve));

async function toBase64(bytes: Uint8Array): Promise<string> {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += SLICE) {
    let binary = "";
    const end = Math.min(bytes.length, at + SLICE);
    for (let from = at; from < end; from += CALL)
      binary += String.fromCharCode(...bytes.subarray(from, Math.min(end, from + CALL)));
    parts.push(btoa(binary));
    if (end < bytes.length) await pause();
  }
  return parts.join("");
}

async function fromBase64(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const slice = (SLICE / 3) * 4;
  const bytes = new Uint8Array(Math.ceil(text.length / 4) * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += slice) {
    const binary = atob(text.slice(at, at + slice));
    for (let index = 0; index < binary.length; index++) bytes[length++] = binary.charCodeAt(index);
    if (at + slice < text.length) await pause();
  }
  return bytes.slice(0, length);
}

async function keyFor(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  // One keyboard composes an accented letter, another one does not.
  const words = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const base = await crypto.subtle.importKey("raw", words, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** Encrypts a text, with a salt and an iv that are made for it alone. */
export async function sealText(text: string, passphrase: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFor(passphrase, salt, SEAL_ROUNDS);
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(text)),
  );
  return {
    rounds: SEAL_ROUNDS,
    salt: await toBase64(salt),
    iv: await toBase64(iv),
    bytes: sealed.length,
    data: await toBase64(sealed),
  };
}

/** Decrypts it; `undefined` with another passphrase, or where a single bit was changed. */
export async function openSealed(sealed: Omit<Sealed, "bytes">, passphrase: string): Promise<string | undefined> {
  try {
    const [salt, iv, data] = await Promise.all([sealed.salt, sealed.iv, sealed.data].map(fromBase64));
    if (!salt || !iv || !data) return undefined;
    const key = await keyFor(passphrase, salt, sealed.rounds);
    const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, data);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(opened);
  } catch {
    return undefined;
  }
}
