// What is true of all rows of a conversation together: what evidence row by row is held against.
import { COLOURFUL, chromaOf, GREYISH, TINTED } from "./colours";
import { greetedAs } from "./greetings";
import { AGENT_HINTS, AGENT_TOKENS, CUSTOMER_HINTS, CUSTOMER_TOKENS, DIRECTIONS, ME_SAID } from "./role-words";
import type { RowFacts } from "./row-facts";
import { anyOf, foldWords, saysOnly, type WordList } from "./word-list";

/** A name that stands where a page names the conversation; more points, likelier the customer's. */
export interface HeadingName {
  readonly text: string;
  readonly points: number;
}

export interface RolesAbout {
  /** Names the page's own headings give to the conversation, likeliest first. */
  readonly customerNames: readonly HeadingName[];
  /** Names the page gives to the signed-in person. */
  readonly ownNames: readonly string[];
  /** What was decided before, by voice. */
  readonly learned: ReadonlyMap<string, "customer" | "agent">;
  /** The sides of voices that a person told: nothing outweighs them. */
  readonly told?: ReadonlyMap<string, "customer" | "agent">;
}

/** Whether a heading is, or holds as whole words, this name. */
const isNamedBy = (heading: string, author: string): boolean => {
  const [whole, name] = [foldWords(heading), foldWords(author)];
  return name.length > 1 && (whole === name || ` ${whole} `.includes(` ${name} `));
};

/** Where and on what ground a row is drawn. */
export const lookKeyOf = ({ side, look }: RowFacts): string => `${side ?? ""}|${look?.surface ?? ""}`;

/** What is true of all rows together, found once. */
export interface Scene {
  /** Tokens that stand on every row say nothing. */
  readonly common: ReadonlySet<string>;
  readonly customer?: string;
  /** Where the customer's rows stand, if all on one side. */
  readonly customerSide?: RowFacts["side"];
  /** How the customer's rows are drawn, where others stand on the other side. */
  readonly customerLook?: string;
  /** Words of direction part the rows. */
  readonly directions: boolean;
  /** And agree with the customer's name. */
  readonly namedDirections: boolean;
  readonly own: ReadonlySet<string>;
  /** By what the customer and the signed-in person are greeted: first and last names. */
  readonly customerFirst: ReadonlySet<string>;
  readonly ownFirst: ReadonlySet<string>;
  readonly bothSides: boolean;
  readonly colourful: { readonly start: boolean; readonly end: boolean };
  readonly avatars: boolean;
  readonly meNamed: boolean;
}

/** The author a heading means; undefined where two are meant as much. */
function customerAmong(
  authors: ReadonlySet<string>,
  names: readonly HeadingName[],
  own: ReadonlySet<string>,
): string | undefined {
  const points = new Map<string, number>();
  for (const author of authors) {
    if (own.has(author)) continue;
    const exact = names.find(({ text }) => foldWords(text) === author);
    const held = names.find(({ text }) => isNamedBy(text, author));
    const best = Math.max(exact?.points ?? 0, (held?.points ?? 0) - 1);
    if (best > 0) points.set(author, best);
  }
  const [first, second] = [...points].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] - second[1] >= 1) ? first[0] : undefined;
}

export function sceneOf(rows: readonly RowFacts[], about: RolesAbout): Scene {
  const counts = new Map<string, number>();
  for (const row of rows) for (const word of new Set(row.words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = new Set(
    [...counts].filter(([, count]) => rows.length > 1 && count === rows.length).map(([word]) => word),
  );
  const authors = new Set(rows.flatMap(({ author }) => (author ? [foldWords(author)] : [])));
  const own = new Set(about.ownNames.map(foldWords));
  const customer = customerAmong(authors, about.customerNames, own);
  const customerSides = new Set(
    rows.filter(({ author }) => author && foldWords(author) === customer).map(({ side }) => side),
  );
  const directed = (row: RowFacts, list: WordList) =>
    anyOf(
      row.words.filter((word) => !common.has(word) && DIRECTIONS.words.has(word)),
      list,
    );
  const named = rows.filter(({ author }) => author && foldWords(author) === customer);
  const directions =
    named.length > 0 &&
    named.every((row) => directed(row, CUSTOMER_HINTS) || directed(row, CUSTOMER_TOKENS)) &&
    rows.some((row) => directed(row, AGENT_HINTS) || directed(row, AGENT_TOKENS));
  const looks = new Set(named.map(lookKeyOf));
  const apart = rows.some(({ side }) => side !== undefined && side !== "center" && !customerSides.has(side));
  // Rows that fill the list stand on no side: there everybody is drawn alike.
  const sided = named.every(({ side }) => side === "start" || side === "end");
  const customerLook = looks.size === 1 && apart && sided ? [...looks][0] : undefined;
  const split = rows.filter((row) =>
    anyOf(
      row.words.filter((word) => !common.has(word)),
      DIRECTIONS,
    ),
  );
  const ways = new Set(split.map((row) => directed(row, CUSTOMER_HINTS) || directed(row, CUSTOMER_TOKENS)));
  const wordedWays = ways.size === 2 && split.length >= rows.length * 0.6;
  const sides = new Set(rows.map(({ side }) => side));
  const chroma = (side: "start" | "end") =>
    Math.max(0, ...[...new Set(rows.map((row) => (row.side === side ? (row.look?.surface ?? "") : "")))].map(chromaOf));
  const [startChroma, endChroma] = [chroma("start"), chroma("end")];
  const began = rows.find(({ side }) => side === "start" || side === "end")?.side;
  // A pale tint speaks where the other side is white or grey, and the one that began.
  const speaks = (side: "start" | "end", here: number, there: number) =>
    here > COLOURFUL || (here >= TINTED && there <= GREYISH && began !== side);
  const avatars = rows.filter(({ look }) => look?.avatar);
  return {
    common,
    // A name on both sides tells neither.
    ...(customer && !(customerSides.has("start") && customerSides.has("end")) ? { customer } : {}),
    ...(customerSides.size === 1 && !customerSides.has(undefined) ? { customerSide: [...customerSides][0] } : {}),
    ...(customerLook ? { customerLook } : {}),
    directions: directions || wordedWays,
    namedDirections: directions,
    own,
    customerFirst: greetedAs(customer ? [customer] : about.customerNames.slice(0, 1).map(({ text }) => text)),
    ownFirst: greetedAs(about.ownNames),
    bothSides: sides.has("start") && sides.has("end"),
    colourful: { start: speaks("start", startChroma, endChroma), end: speaks("end", endChroma, startChroma) },
    avatars: avatars.length > 0 && avatars.length < rows.length,
    meNamed: [...authors].some((author) => saysOnly(author, ME_SAID)),
  };
}
