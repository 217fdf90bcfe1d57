import { foldText } from "./fold-text";

/** What a filter is about: `#tag`, `/folder`, `>pack`. */
export type FilterSign = "#" | "/" | ">";

export interface Filter {
  readonly sign: FilterSign;
  /** As it was typed or chosen, without its sign. */
  readonly text: string;
  /** It was taken from the list or finished with a space, so that it means nothing else. */
  readonly settled: boolean;
}

export interface ReadQuery {
  readonly filters: readonly Filter[];
  /** What is left, to be searched for. */
  readonly words: string;
}

const SETTLED = /(^|\s)([#/>])"([^"]*)"(?=\s|$)/g;
const TYPED = /(^|\s)([#/>])([^\s"#/>][^\s"]*|(?=\s*$))/g;

/** Finds the filters in a query: settled ones are quoted, `#"next day"`; others begin a word, `#next`. */
export function readQuery(query: string): ReadQuery {
  const filters: Filter[] = [];
  const take = (settled: boolean) => (_: string, before: string, sign: FilterSign, text: string) => {
    filters.push({ sign, text, settled });
    return before;
  };
  const left = query.replace(SETTLED, take(true)).replace(TYPED, take(false));
  return { filters, words: left.replace(/\s+/g, " ").trim() };
}

/** The form in which tags, folder paths and packs are compared. */
export const foldFilter = (text: string): string =>
  foldText(text)
    .trim()
    .replace(/\s*\/\s*/g, "/")
    .replace(/\s+/g, " ");

/** A filter as it stands in a query once it is settled. */
export const settledFilter = (sign: FilterSign, text: string): string => `${sign}"${text.replaceAll('"', "")}"`;

/** A query's settled filters apart from what is still in the box. */
export function splitSettled(query: string): { readonly settled: readonly Filter[]; readonly typed: string } {
  const settled: Filter[] = [];
  const typed = query.replace(SETTLED, (_, before: string, sign: FilterSign, text: string) => {
    settled.push({ sign, text, settled: true });
    return before;
  });
  return { settled, typed: settled.length > 0 ? typed.trimStart() : query };
}

/** The query of settled filters and what stands in the box. */
export const joinSettled = (settled: readonly Filter[], typed: string): string =>
  [...settled.map(({ sign, text }) => settledFilter(sign, text)), ...(typed === "" ? [] : [typed])].join(" ");

/** The query with those typed filters settled that are understood, as `#ship`, and finished by a space. */
export function settleTyped(query: string, understood: readonly string[]): string {
  const { settled, typed } = splitSettled(query);
  const finished: Filter[] = [];
  const left = typed.replace(TYPED, (all, before: string, sign: FilterSign, text: string, at: number) => {
    const goesOn = !/\s/.test(typed.charAt(at + all.length));
    if (goesOn || !understood.includes(sign + text)) return all;
    finished.push({ sign, text, settled: true });
    return before;
  });
  if (finished.length === 0) return query;
  return joinSettled([...settled, ...finished], left.replace(/\s+/g, " ").trimStart());
}
