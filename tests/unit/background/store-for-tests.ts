import type { KeyStore } from "../../../lib/wire/panel-key";

/** A session's storage, and what is in it. */
export function memoryStore(): KeyStore & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    load: async (name) => kept.get(name),
    save: async (name, value) => void kept.set(name, structuredClone(value)),
    drop: async (name) => void kept.delete(name),
  };
}
