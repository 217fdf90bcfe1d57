import { createTurns } from "../browser/in-turn";

/** A key is good for one redemption, by the same tab, within this many milliseconds. */
const KEY_LIFE = 30_000;
/** Admitted frames remembered, so that a view resumes after the worker slept. */
const TOKENS = 200;

/** Where keys and tokens wait while the worker sleeps. */
export interface KeyStore {
  load(name: string): Promise<unknown>;
  save(name: string, value: unknown): Promise<void>;
  drop(name: string): Promise<void>;
}

type Entry = readonly [secret: string, tabId: number, at: number];

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) && typeof value[0] === "string" && typeof value[1] === "number" && typeof value[2] === "number";

const entriesOf = (value: unknown): Entry[] => (Array.isArray(value) ? value.filter(isEntry) : []);

/**
 * Mints one key per panel frame and redeems it once. The panel's address is open to every page, so a frame that cannot
 * show a fresh key of its own tab is a stranger's and gets nothing.
 */
export function createPanelKeys(store: KeyStore, newId: () => string) {
  // One after the other: two redemptions of one key must not both read it as unused.
  const inTurn = createTurns();

  return {
    mint: (tabId: number, now: number): Promise<string> =>
      inTurn(async () => {
        const key = newId();
        const open = entriesOf(await store.load("panel-keys")).filter(([, , at]) => now - at < KEY_LIFE);
        await store.save("panel-keys", [...open, [key, tabId, now]]);
        return key;
      }),

    /** The token to resume with, or `undefined` for a key that is unknown, used, old or of another tab. */
    redeem: (key: string, tabId: number, now: number): Promise<string | undefined> =>
      inTurn(async () => {
        const open = entriesOf(await store.load("panel-keys"));
        const found = open.find(([secret]) => secret === key);
        await store.save(
          "panel-keys",
          open.filter((entry) => entry !== found),
        );
        if (!found || found[1] !== tabId || now - found[2] >= KEY_LIFE) return undefined;
        const token = newId();
        const tokens = entriesOf(await store.load("panel-tokens"));
        await store.save("panel-tokens", [...tokens, [token, tabId, now]].slice(-TOKENS));
        return token;
      }),

    resume: (token: string, tabId: number): Promise<boolean> =>
      inTurn(async () =>
        entriesOf(await store.load("panel-tokens")).some(([secret, tab]) => secret === token && tab === tabId),
      ),
  };
}

export type PanelKeys = ReturnType<typeof createPanelKeys>;
