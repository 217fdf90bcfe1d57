import { firstAtLeast } from "./first-at-least";
import { ENTRY, type Posting, type Postings } from "./macro-index";

/** A record that is broken in itself. */
export class NotWhole extends Error {}

/** A list as it was saved: its length, then its numbers. */
export function listAt(numbers: Int32Array, start: number): number[] {
  const length = numbers[start] ?? 0;
  const list = new Array<number>(length);
  for (let at = 0; at < length; at++) list[at] = numbers[start + 1 + at] ?? 0;
  return list;
}

/** Where the list that begins here ends. */
export function endOfList(numbers: Int32Array, start: number): number {
  const length = numbers[start];
  const end = start + 1 + (length ?? 0);
  if (length === undefined || length < 0 || end > numbers.length) throw new NotWhole();
  return end;
}

/** Most words are never asked for: their entries stay in the buffer until they are. */
class SavedPosting implements Posting {
  #head: number[] | undefined;
  #body: number[] | undefined;
  readonly #bodyAt: number;
  constructor(
    readonly word: string,
    private readonly numbers: Int32Array,
    private readonly headAt: number,
  ) {
    this.#bodyAt = endOfList(numbers, headAt);
  }
  lacks(slot: number): boolean {
    const standsIn = (read: number[] | undefined, start: number) => read !== undefined || this.#holds(start, slot);
    return !standsIn(this.#head, this.headAt) && !standsIn(this.#body, this.#bodyAt);
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
    this.#body ??= listAt(this.numbers, this.#bodyAt);
    return this.#body;
  }
}

/** Words in order, and where the table of their postings begins in the numbers. */
export interface SavedWords {
  readonly size: number;
  readonly wordAt: (at: number) => string;
  readonly table: number;
}

/** The postings of a saved index: twenty thousand words, of which a query asks for some dozens. */
export class SavedPostings implements Postings {
  /** Asked for or put; `undefined` for one that was deleted. */
  readonly #known = new Map<string, Posting | undefined>();
  constructor(
    private readonly numbers: Int32Array,
    private readonly words: SavedWords,
  ) {}
  get(word: string): Posting | undefined {
    if (this.#known.has(word)) return this.#known.get(word);
    const at = this.#placeOf(word);
    return at === undefined ? undefined : this.#postingAt(at);
  }
  has(word: string): boolean {
    return this.#known.has(word) ? this.#known.get(word) !== undefined : this.#placeOf(word) !== undefined;
  }
  set(word: string, posting: Posting): void {
    this.#known.set(word, posting);
  }
  delete(word: string): void {
    this.#known.set(word, undefined);
  }
  *values(): Iterable<Posting> {
    for (let at = 0; at < this.words.size; at++) {
      if (!this.#known.has(this.words.wordAt(at))) this.#postingAt(at);
    }
    for (const posting of [...this.#known.values()]) if (posting) yield posting;
  }
  #postingAt(at: number): Posting {
    const word = this.words.wordAt(at);
    const posting = new SavedPosting(word, this.numbers, this.numbers[this.words.table + at] ?? -1);
    this.#known.set(word, posting);
    return posting;
  }
  #placeOf(word: string): number | undefined {
    let low = 0;
    let high = this.words.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words.wordAt(middle) < word) low = middle + 1;
      else high = middle;
    }
    return low < this.words.size && this.words.wordAt(low) === word ? low : undefined;
  }
}
