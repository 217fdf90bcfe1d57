// Queries over a made library, in the families in which people miss what they type. Right is every macro whose named field
// has all the words that were meant; queries with more than eight right ones say too little and are left out.
import { cutWords } from "../../lib/macros/cut-words";
import type { Macro, MacroId } from "../../lib/macros/macro";
import { chance, pick } from "./chance";

export interface MadeQuery {
  readonly family: string;
  readonly query: string;
  readonly right: ReadonlySet<MacroId>;
}

const MOST_RIGHT = 8;
const SAME: Readonly<Record<string, string>> = {
  refund: "reimbursement",
  parcel: "package",
  damaged: "broken",
  delivery: "shipment",
  invoice: "bill",
  exchange: "swap",
  voucher: "coupon",
  missing: "lost",
  upgrade: "raise",
  connection: "link",
  luggage: "baggage",
  appointment: "booking",
};

const SEGMENTS = new Intl.Segmenter("en", { granularity: "word" });

type Fields = (macro: Macro) => string;
const title: Fields = (macro) => macro.title;
const all: Fields = ({ title: name, shortcut, tags, folder, body }) =>
  [name, shortcut, ...tags, folder, body].join(" ");

/** Swaps, drops, doubles or changes one letter, never the first. */
function mistype(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  return pick(
    [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2),
      word.slice(0, at) + (word[at] ?? "") + word.slice(at),
      `${word.slice(0, at)}${word[at] === "x" ? "q" : "x"}${word.slice(at + 1)}`,
    ],
    random,
  );
}

interface Made {
  readonly query: string;
  readonly meant: readonly string[];
  readonly fields: Fields;
}
type Maker = (macro: Macro, random: () => number) => Made | undefined;

const longWords = (text: string) => [...new Set(cutWords(text))].filter((word) => word.length >= 5 && !/\d/.test(word));

const ofTitle =
  (write: (words: string[], random: () => number) => string, from = 3): Maker =>
  (macro, random) => {
    const words = longWords(macro.title)
      .sort(() => random() - 0.5)
      .slice(0, from);
    return words.length < from ? undefined : { query: write(words, random), meant: words, fields: title };
  };

const MAKERS: Readonly<Record<string, Maker>> = {
  "words of the title": ofTitle((words) => words.join(" ")),
  "beginnings of words": ofTitle((words) => words.map((word) => word.slice(0, 4)).join(" ")),
  "one mistyped": ofTitle(([first = "", ...rest], random) => [mistype(first, random), ...rest].join(" ")),
  "two mistyped": ofTitle(([first = "", second = "", ...rest], random) =>
    [mistype(first, random), mistype(second, random), ...rest].join(" "),
  ),
  "first letter wrong": ofTitle(([first = "", ...rest]) =>
    [`${first[0] === "q" ? "z" : "q"}${first.slice(1)}`, ...rest].join(" "),
  ),
  "first letter lost": ofTitle(([first = "", ...rest]) => [first.slice(1), ...rest].join(" ")),
  consonants: ofTitle((words) => words.map((word) => word[0] + word.slice(1).replace(/[aeiou]/g, "")).join(" ")),
  "another word for it": (macro) => {
    const words = longWords(macro.title);
    const meant = words.find((word) => SAME[word] !== undefined);
    if (meant === undefined) return undefined;
    const others = words.filter((word) => word !== meant).slice(-2);
    return { query: [SAME[meant], ...others].join(" "), meant: [meant, ...others], fields: title };
  },
  "words of the body": (macro, random) => {
    const own = new Set(cutWords(macro.title));
    const words = longWords(macro.body.split("\n").at(-1) ?? "")
      .filter((word) => !own.has(word))
      .sort(() => random() - 0.5)
      .slice(0, 4);
    return words.length < 4 ? undefined : { query: words.join(" "), meant: words, fields: all };
  },
  "folder and title": (macro, random) => {
    const client = cutWords(macro.folder)[0] ?? "";
    const words = longWords(macro.title)
      .sort(() => random() - 0.5)
      .slice(0, 3);
    return { query: [client, ...words].join(" "), meant: [client, ...words], fields: all };
  },
  shortcut: ({ shortcut }) =>
    shortcut === "" ? undefined : { query: shortcut, meant: [shortcut], fields: (macro) => macro.shortcut },
  "other alphabets": (macro) => {
    const name = macro.title.slice(0, macro.title.indexOf(" ("));
    const country = longWords(macro.title.slice(name.length))[0];
    if (!/[^\0-\u024f]/u.test(name) || country === undefined) return undefined;
    // Two neighbouring words as they stand there, with a space between them or without.
    const parts = [...SEGMENTS.segment(name)].slice(1, 4).map(({ segment }) => segment);
    const typed = parts.join("").trim();
    const client = cutWords(macro.folder)[0] ?? "";
    return {
      query: `${typed} ${client} ${country}`,
      meant: [...parts.flatMap(cutWords), client, country],
      fields: all,
    };
  },
};

/** So many queries of each family; the same in every run. */
export function madeQueries(macros: readonly Macro[], perFamily: number): MadeQuery[] {
  const words = new Map<Fields, Map<string, Set<MacroId>>>();
  const placesOf = (fields: Fields): Map<string, Set<MacroId>> => {
    const known = words.get(fields);
    if (known) return known;
    const fresh = new Map<string, Set<MacroId>>();
    for (const macro of macros) {
      for (const word of cutWords(fields(macro))) fresh.set(word, (fresh.get(word) ?? new Set()).add(macro.id));
    }
    words.set(fields, fresh);
    return fresh;
  };
  const shared: Record<string, Fields> = { shortcut: (macro) => macro.shortcut };
  return Object.entries(MAKERS).flatMap(([family, make], seed) => {
    const random = chance(99 + seed);
    const made: MadeQuery[] = [];
    for (let tries = 0; made.length < perFamily && tries < 20_000; tries++) {
      const one = make(pick(macros, random), random);
      if (!one) continue;
      const places = placesOf(family === "shortcut" ? (shared.shortcut ?? one.fields) : one.fields);
      const [first, ...rest] = one.meant.map((word) => places.get(word) ?? new Set<MacroId>());
      const right = new Set([...(first ?? [])].filter((id) => rest.every((ids) => ids.has(id))));
      if (right.size > 0 && right.size <= MOST_RIGHT) made.push({ family, query: one.query, right });
    }
    return made;
  });
}
