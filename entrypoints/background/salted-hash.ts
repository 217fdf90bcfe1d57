import { hashText } from "../../lib/transcript/hash-text";
import type { KeyStore } from "../../lib/wire/panel-key";

export type SaltedHash = (text: string) => string;

/** Hashes with a salt that lives as long as the browser's session: what is remembered of a page is unreadable. */
export function createSaltedHash(store: KeyStore, newId: () => string): () => Promise<SaltedHash> {
  let hash: Promise<SaltedHash> | undefined;
  const load = async (): Promise<SaltedHash> => {
    const kept = await store.load("salt");
    const salt = typeof kept === "string" ? kept : newId();
    if (kept !== salt) await store.save("salt", salt);
    return (text) => hashText(text, salt);
  };
  return () => {
    hash ??= load();
    return hash;
  };
}
