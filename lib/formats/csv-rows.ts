import Papa from "papaparse";

export interface CsvRow {
  readonly cells: readonly string[];
  /** Counted from one, headers included. */
  readonly number: number;
  /** The quotes of the row do not close: only its first line was taken. */
  readonly isBroken: boolean;
}

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** Rows looked at to find the delimiter. */
const SAMPLE = 200;
/** Rows whose quotes never close: each costs a search to the end of the text. */
const MOST_UNCLOSED = 20;
/** How far one row may reach when it is read by the other rule, and how often that far is looked. */
const LONGEST_ROW = 100_000;
const MOST_FAR = 100;
/** Quotes after backslashes beyond which the whole text is read by one rule, whichever fits more rows. */
const MANY_HELD = 100;
/** A quote after a backslash, kept out of the parser's sight. */
const HELD_QUOTE = "\ue001";

interface ParsedRow {
  readonly cells: string[];
  readonly end: number;
  readonly isUnclosed: boolean;
}

/** Rows from the start of the text until `stop` says so. */
function parseRows(text: string, delimiter: string, stop: (row: ParsedRow, start: number) => boolean): ParsedRow[] {
  const rows: ParsedRow[] = [];
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step: ({ data, errors, meta }, parser) => {
      const start = rows.at(-1)?.end ?? 0;
      const row = { cells: data, end: meta.cursor, isUnclosed: errors.some(({ code }) => code === "MissingQuotes") };
      rows.push(row);
      if (stop(row, start)) parser.abort();
    },
  });
  return rows;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/** The delimiter under which most rows have as many cells as the first. */
function findDelimiter(text: string): string {
  const scored = DELIMITERS.map((delimiter) => {
    const rows = Papa.parse<string[]>(text.slice(0, 500_000), { delimiter, newline: "\n", preview: SAMPLE }).data;
    const width = rows[0]?.length ?? 0;
    const same = width < 2 ? 0 : rows.filter((row) => row.length === width).length;
    return { delimiter, same, width };
  });
  scored.sort((one, other) => other.same - one.same || other.width - one.width);
  return scored[0]?.same ? scored[0].delimiter : ",";
}

const hold = (text: string): string => text.replaceAll('\\"', `\\${HELD_QUOTE}`);
const unhold = (cells: readonly string[]): string[] => cells.map((cell) => cell.replaceAll(HELD_QUOTE, '"'));

/** The whole text by the rule under which more rows have the width of the first. */
function rowsByOneRule(text: string, delimiter: string): ParsedRow[] {
  const readings = [text, hold(text)].map((one) => {
    const rows = parseRows(one, delimiter, () => false);
    const fits = rows.filter(({ cells }) => cells.length === rows[0]?.cells.length).length;
    return { rows, fits };
  });
  const [strict, php] = readings;
  const better = (php?.fits ?? 0) > (strict?.fits ?? 0) ? php : strict;
  return (better?.rows ?? []).map((row) => ({ ...row, cells: unhold(row.cells) }));
}

/** One row by PHP's rule: a backslash before a quote keeps it from ending the cell, and stays. */
function phpRow(text: string, delimiter: string, width: number | undefined): ParsedRow | undefined {
  if (!text.includes('\\"')) return undefined;
  const [row] = parseRows(hold(text), delimiter, () => true);
  if (!row || row.isUnclosed || row.cells.length !== width) return undefined;
  return { ...row, cells: unhold(row.cells) };
}

/**
 * The rows of a CSV text with `\n` line ends, by RFC 4180 and forgiving: a stray quote inside a cell is text. A row with
 * another count of cells than the first and `\"` in it is tried by PHP's rule; one whose quotes never close ends with its
 * line, so that it does not swallow the rest. Blank rows are left out.
 */
export function csvRows(text: string, delimiter = findDelimiter(text)): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let at = 0;
  let number = 0;
  let width: number | undefined;
  let unclosed = 0;
  let far = MOST_FAR;
  const add = (cells: readonly string[], isBroken = false) => {
    number++;
    width ??= cells.length;
    if (!isBlank(cells)) rows.push({ cells, number, isBroken });
  };
  if (text.split('\\"', MANY_HELD + 2).length > MANY_HELD) {
    for (const { cells, isUnclosed } of rowsByOneRule(text, delimiter)) add(cells, isUnclosed);
    return rows;
  }
  while (at < text.length) {
    const rest = text.slice(at);
    const isOdd = (row: ParsedRow, start: number) =>
      row.isUnclosed
        ? unclosed < MOST_UNCLOSED
        : width !== undefined && row.cells.length !== width && rest.slice(start, row.end).includes('\\"');
    let odd = false;
    const parsed = parseRows(rest, delimiter, (row, start) => {
      width ??= row.isUnclosed ? undefined : row.cells.length;
      odd = isOdd(row, start);
      return odd;
    });
    const last = odd ? parsed.pop() : undefined;
    for (const { cells, isUnclosed } of parsed) add(cells, isUnclosed);
    if (!last) break;
    unclosed += last.isUnclosed ? 1 : 0;
    const start = at + (parsed.at(-1)?.end ?? 0);
    // Mostly the row ends with its line; a longer one is looked for in a longer stretch.
    const near = phpRow(text.slice(start, start + 2 * (last.end - (start - at)) + 500), delimiter, width);
    const again = near ?? (far-- > 0 ? phpRow(text.slice(start, start + LONGEST_ROW), delimiter, width) : undefined);
    const lineEnd = text.indexOf("\n", start);
    if (again) {
      add(again.cells);
      at = start + again.end;
    } else if (last.isUnclosed) {
      const end = lineEnd < 0 ? text.length : lineEnd;
      add([text.slice(start, end)], true);
      at = end + 1;
    } else {
      add(last.cells);
      at += last.end;
    }
  }
  return rows;
}
