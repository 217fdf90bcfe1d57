// The ways of searching that are compared, each in the form its own documentation recommends for several fields.
import uFuzzy from "@leeoniya/ufuzzy";
import FlexSearch from "flexsearch";
import Fuse from "fuse.js";
import fuzzysort from "fuzzysort";
import { matchSorter } from "match-sorter";
import MiniSearch from "minisearch";
import { foldText } from "../../lib/macros/fold-text";
import type { Macro } from "../../lib/macros/macro";
import { searchMacros } from "../../lib/macros/search-macros";
import { buildMacroIndex } from "../unit/macros/build-macro-index";

export interface Engine {
  readonly name: string;
  /** Too slow for all queries: a sample of them is asked. */
  readonly slow: boolean;
  readonly build: (macros: readonly Macro[]) => (query: string) => readonly string[];
}

const MOST = 20;
const FIELDS = ["title", "shortcut", "tags", "folder", "body"] as const;
const BOOST = { title: 3, shortcut: 3, tags: 2, folder: 1.5, body: 1 };
const joined = ({ title, shortcut, tags, folder, body }: Macro): string =>
  foldText([title, shortcut, tags.join(" "), folder, body].join(" \n "));

/** As uFuzzy's documentation says for letters beyond Latin. */
const ANY_ALPHABET = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: "\\p{Ll}\\p{Lu}",
  intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}",
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
};

export const ENGINES: readonly Engine[] = [
  {
    name: "Chatside: index, Fuse over the vocabulary",
    slow: false,
    build: (macros) => {
      const index = buildMacroIndex(macros);
      return (query) =>
        searchMacros(index, query, { uses: new Map(), now: 0, limit: MOST }).map(({ macroId }) => macroId);
    },
  },
  {
    name: "MiniSearch tuned: prefix, fuzzy, all words before any",
    slow: false,
    build: (macros) => {
      const mini = new MiniSearch({ fields: [...FIELDS], processTerm: (term) => foldText(term) });
      mini.addAll(macros.map((macro) => ({ ...macro, tags: macro.tags.join(" ") })));
      const options = { prefix: true, fuzzy: (term: string) => (term.length > 3 ? 0.2 : false), boost: BOOST };
      return (query) => {
        const strict = mini.search(query, { ...options, combineWith: "AND" });
        const found = strict.length > 0 ? strict : mini.search(query, { ...options, combineWith: "OR" });
        return found.slice(0, MOST).map(({ id }) => String(id));
      };
    },
  },
  {
    name: "Fuse.js default",
    slow: true,
    build: (macros) => {
      const fuse = new Fuse(macros, { keys: [...FIELDS] });
      return (query) => fuse.search(query, { limit: MOST }).map(({ item }) => item.id);
    },
  },
  {
    name: "Fuse.js tuned: token search over folded joined fields",
    slow: true,
    build: (macros) => {
      const texts = macros.map((macro) => ({ id: macro.id, all: joined(macro) }));
      const fuse = new Fuse(texts, {
        keys: ["all"],
        useTokenSearch: true,
        tokenMatch: "all",
        ignoreLocation: true,
        threshold: 0.3,
      });
      return (query) => fuse.search(foldText(query), { limit: MOST }).map(({ item }) => item.id);
    },
  },
  {
    name: "uFuzzy, all fields, any order",
    slow: false,
    build: (macros) => {
      const haystack = macros.map(joined);
      const fuzzy = new uFuzzy({ intraMode: 1, ...ANY_ALPHABET });
      return (query) => {
        const [found, info, order] = fuzzy.search(haystack, foldText(query), 3, 1000);
        const places = order && info ? order.map((at) => info.idx[at] ?? -1) : (found ?? []);
        return [...places].slice(0, MOST).map((at) => macros[at]?.id ?? "");
      };
    },
  },
  {
    name: "FlexSearch, forward",
    slow: false,
    build: (macros) => {
      const index = new FlexSearch.Index({ tokenize: "forward", encoder: FlexSearch.Charset.LatinBalance });
      for (const [at, macro] of macros.entries()) index.add(at, joined(macro));
      return (query) =>
        index.search(foldText(query), { limit: MOST, suggest: true }).map((at) => macros[Number(at)]?.id ?? "");
    },
  },
  {
    name: "match-sorter, word by word",
    slow: true,
    build: (macros) => (query) => {
      let left = [...macros];
      for (const word of query.split(" ").toReversed()) left = matchSorter(left, word, { keys: [...FIELDS] });
      return left.slice(0, MOST).map(({ id }) => id);
    },
  },
  {
    name: "fuzzysort",
    slow: true,
    build: (macros) => {
      const targets = macros.map((macro) => ({ ...macro, tagged: macro.tags.join(" ") }));
      return (query) =>
        fuzzysort
          .go(query, targets, { keys: ["title", "shortcut", "tagged", "folder", "body"], limit: MOST })
          .map(({ obj }) => obj.id);
    },
  },
];
