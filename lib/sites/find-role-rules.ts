// What tells the two sides of a list apart, from one example of each: a mark that many rows of the one side carry and none
// of the other. Rows come as the marks they carry, so that no document is needed.
import type { ElementTest } from "./element-test";
import type { RoleRules } from "./site-profile";

/** One mark of a row: where it stands and its selector, with how much its name says. */
export interface RowMark {
  readonly is: "match" | "has" | "within";
  readonly sel: string;
  readonly worth: number;
}

/** The marks of one row by their names (`is sel`), and what the universal reading took it for. */
export interface MarkedRow {
  readonly marks: ReadonlyMap<string, RowMark>;
  readonly looks: "customer" | "agent" | "bot" | "system" | "note" | "unknown";
}

/** A rule must know this share of the rows that anybody said. */
const MOST = 0.6;
/** A mark that only one side carries tells the other one by its absence; that is worth less. */
const ABSENCE = 2;

type Rule = RoleRules["rules"][number];

const testOf = ({ is, sel }: RowMark): ElementTest => ({ is, sel });

interface Split {
  readonly customer?: RowMark;
  readonly own?: RowMark;
  readonly points: number;
}

const nameOf = ({ is, sel }: RowMark): string => `${is} ${sel}`;
const carries = (row: MarkedRow, mark: RowMark | undefined): boolean =>
  mark !== undefined && row.marks.has(nameOf(mark));

/** Marks of one row that the other lacks. */
const onlyIn = (one: MarkedRow, other: MarkedRow): RowMark[] =>
  [...one.marks].filter(([name]) => !other.marks.has(name)).map(([, mark]) => mark);

function splitsOf(spoken: readonly MarkedRow[], customers: readonly RowMark[], owns: readonly RowMark[]): Split[] {
  const splits: Split[] = [];
  for (const customer of customers) {
    for (const own of owns) {
      if (spoken.some((row) => carries(row, customer) && carries(row, own))) continue;
      const covered = spoken.filter((row) => carries(row, customer) || carries(row, own)).length / spoken.length;
      if (covered >= MOST) splits.push({ customer, own, points: covered * 20 + customer.worth + own.worth });
    }
  }
  const alone = (mark: RowMark): number => mark.worth - ABSENCE;
  if (splits.length === 0) {
    for (const own of owns) splits.push({ own, points: alone(own) });
    for (const customer of customers) splits.push({ customer, points: alone(customer) });
  }
  return splits;
}

/** A mark that all rows of a kind carry and no other row. */
function markOf(rows: readonly MarkedRow[], others: readonly MarkedRow[]): RowMark | undefined {
  const [first, ...rest] = rows;
  if (!first) return undefined;
  return [...first.marks.values()]
    .filter((mark) => rest.every((row) => carries(row, mark)) && !others.some((row) => carries(row, mark)))
    .sort((a, b) => b.worth - a.worth)[0];
}

/**
 * Rules for the roles of a list whose rows `customer` and `own` (indexes) were pointed out; undefined where no mark tells the
 * sides. Notes, bots and the desk's own lines get a rule where their looks and a mark of their own agree.
 */
export function findRoleRules(rows: readonly MarkedRow[], customer: number, own: number): RoleRules | undefined {
  const [customerRow, ownRow] = [rows[customer], rows[own]];
  if (!customerRow || !ownRow) return undefined;
  const special = (row: MarkedRow, index: number): boolean =>
    index !== customer && index !== own && (row.looks === "system" || row.looks === "note" || row.looks === "bot");
  const spoken = rows.filter((row, index) => !special(row, index));
  const [split] = splitsOf(spoken, onlyIn(customerRow, ownRow), onlyIn(ownRow, customerRow)).sort(
    (a, b) => b.points - a.points,
  );
  if (!split) return undefined;
  const rules: Rule[] = [];
  for (const role of ["note", "system", "bot"] as const) {
    const kind = rows.filter((row, index) => special(row, index) && row.looks === role);
    const mark = markOf(
      kind,
      rows.filter((row) => !kind.includes(row)),
    );
    if (mark) rules.push({ role, when: testOf(mark) });
    // The absence of a mark would make these the customer's.
    else if (kind.some((row) => (split.customer ? !split.own : !carries(row, split.own)))) return undefined;
  }
  const without = (mark: RowMark): ElementTest => ({ is: "not", of: testOf(mark) });
  const when = {
    customer: split.customer ? testOf(split.customer) : split.own && without(split.own),
    agent: split.own ? testOf(split.own) : split.customer && without(split.customer),
  };
  if (!when.customer || !when.agent) return undefined;
  rules.push({ role: "customer", when: when.customer }, { role: "agent", when: when.agent });
  return { rules };
}
