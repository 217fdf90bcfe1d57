import { firstAtLeast } from "./first-at-least";
import { ENTRY, type Posting } from "./macro-index";

/** A record that is broken in itself. */
export class NotWhole extends Error {}

/** Reads whole numbers one after the other. */
export function readSaved(numbers: Int32Array) {
  let at = 0;
  const next = (): number => {
    const number = numbers[at++];
    if (number === undefined) throw new NotWhole();
    return number;
  };
  /** Where a list begins that is passed over. */
  const skipList = (): number => {
    const start = at;
    at += 1 + next();
    if (at <= start || at > numbers.length) throw new NotWhole();
    return start;
  };
  return { next, skipList, atEnd: () => at === numbers.length };
}

/** A list as it was saved: its length, then its numbers. */
export function listAt(numbers: Int32Array, start: number): number[] {
  const length = numbers[start] ?? 0;
  const list = new Array<number>(length);
  for (let at = 0; at < length; at++) list[at] = numbers[start + 1 + at] ?? 0;
  return list;
}

/** Most words are never asked for: their entries stay in the buffer until they are. */
export class SavedPosting implements Posting {
  #head: number[] | undefined;
  #body: number[] | undefined;
  constructor(
    readonly word: string,
    private readonly numbers: Int32Array,
    private readonly headAt: number,
    private readonly bodyAt: number,
  ) {}
  lacks(slot: number): boolean {
    const standsIn = (read: number[] | undefined, start: number) => read !== undefined || this.#holds(start, slot);
    return !standsIn(this.#head, this.headAt) && !standsIn(this.#body, this.bodyAt);
  }
  #holds(start: number, slot: number): boolean {
    const { numbers } = this;
    const end = start + 1 + (numbers[start] ?? 0);
    const at = firstAtLeast(numbers, slot * ENTRY, start + 1, end);
    return at < end && Math.floor((numbers[at] ?? 0) / ENTRY) === slot;
  }
  get head(): number[] {
    this.#head ??= listAt(this.numbers, this.headAt);
    return this.#head;
  }
  get body(): number[] {
    this.#body ??= listAt(this.numbers, this.bodyAt);
    return this.#body;
  }
}
