/** Texts in order, each with a number, for finding what begins with some letters. */
export interface OrderedKeys {
  put(key: string, value: number): void;
  drop(key: string, value: number): void;
  /** Calls with every key that begins so, in order, until told to stop by `false`. */
  eachFrom(beginning: string, visit: (key: string, value: number) => unknown): void;
}

/** Keys in order, each with its number. */
export interface KeysInOrder {
  readonly keys: string[];
  readonly values: number[];
}

/** Above so many new keys, sorting all is cheaper than putting each in its place. */
const MANY = 64;

/** Starts with these, which must be in order, or with none. */
export function orderedKeys(start: KeysInOrder = { keys: [], values: [] }): OrderedKeys {
  let { keys, values } = start;
  let fresh: { key: string; value: number }[] = [];

  const firstAtLeast = (wanted: string): number => {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] ?? "") < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const settle = () => {
    if (fresh.length === 0) return;
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
      for (let at = firstAtLeast(key); keys[at] === key; at++) {
        if (values[at] !== value) continue;
        keys.splice(at, 1);
        values.splice(at, 1);
        return;
      }
    },
    eachFrom(beginning, visit) {
      settle();
      for (let at = firstAtLeast(beginning); at < keys.length; at++) {
        const key = keys[at] ?? "";
        if (!key.startsWith(beginning) || visit(key, values[at] ?? 0) === false) return;
      }
    },
  };
}
