/** Texts in order, each with a number, for finding what begins with some letters. */
export interface OrderedKeys {
  put(key: string, value: number): void;
  drop(key: string, value: number): void;
  /** Calls with every key that begins so, in order, until told to stop by `false`. */
  eachFrom(beginning: string, visit: (key: string, value: number) => unknown): void;
}

/** Keys in order, each with its number, as somebody else holds them. */
export interface KeysInOrder {
  readonly size: number;
  readonly keyAt: (at: number) => string;
  readonly valueAt: (at: number) => number;
}

const NONE: KeysInOrder = { size: 0, keyAt: () => "", valueAt: () => 0 };

/** Above so many new keys, sorting all is cheaper than putting each in its place. */
const MANY = 64;

/** Starts with these, which must be in order, or with none. They are copied only when something changes. */
export function orderedKeys(start: KeysInOrder = NONE): OrderedKeys {
  let held: KeysInOrder = start;
  let keys: string[] = [];
  let values: number[] = [];
  let isOwn = start === NONE;
  let fresh: { key: string; value: number }[] = [];
  const own: KeysInOrder = {
    get size() {
      return keys.length;
    },
    keyAt: (at) => keys[at] ?? "",
    valueAt: (at) => values[at] ?? 0,
  };
  if (isOwn) held = own;

  const copy = () => {
    if (isOwn) return;
    keys = Array.from({ length: held.size }, (_, at) => held.keyAt(at));
    values = Array.from({ length: held.size }, (_, at) => held.valueAt(at));
    isOwn = true;
    held = own;
  };

  const firstAtLeast = (wanted: string): number => {
    let low = 0;
    let high = held.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (held.keyAt(middle) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const settle = () => {
    if (fresh.length === 0) return;
    copy();
    if (fresh.length <= MANY) {
      for (const { key, value } of fresh) {
        const at = firstAtLeast(key);
        keys.splice(at, 0, key);
        values.splice(at, 0, value);
      }
    } else {
      const all = keys.map((key, at) => ({ key, value: values[at] ?? 0 })).concat(fresh);
      all.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.value - b.value));
      keys = all.map(({ key }) => key);
      values = all.map(({ value }) => value);
    }
    fresh = [];
  };

  return {
    put: (key, value) => void fresh.push({ key, value }),
    drop(key, value) {
      settle();
      copy();
      for (let at = firstAtLeast(key); keys[at] === key; at++) {
        if (values[at] !== value) continue;
        keys.splice(at, 1);
        values.splice(at, 1);
        return;
      }
    },
    eachFrom(beginning, visit) {
      settle();
      for (let at = firstAtLeast(beginning); at < held.size; at++) {
        const key = held.keyAt(at);
        if (!key.startsWith(beginning) || visit(key, held.valueAt(at)) === false) return;
      }
    },
  };
}
