// Rows of the page as messages. Rows that did not change are not measured again, and of a long transcript only what is
// new is decided, with what stands just above it: a look costs what has changed, not what there is.
import { hashText } from "../transcript/hash-text";
import type { Message, MessageId } from "../transcript/message";
import type { EpochMs } from "../transcript/time";
import { composedParent } from "./composed-parent";
import { findDoubt } from "./find-doubt";
import { type Known, timeOf } from "./known-row";
import type { LinesFromHere } from "./lines-from-here";
import type { PageStructure } from "./page-structure";
import { createRowRoles, TOGETHER } from "./row-roles";

/** As many rows as are read at most: the newest. */
const MOST = 5000;

export interface RowsRead {
  readonly messages: readonly Message[];
  readonly rowOf: ReadonlyMap<MessageId, Element>;
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** A line whose writer only a person can tell. */
  readonly doubt: () => Message | undefined;
}

export function createRowReader(linesFromHere: LinesFromHere) {
  let known = new WeakMap<Element, Known>();
  let order: readonly Element[] = [];
  let rowOf = new Map<MessageId, Element>();
  let counts = new Map<string, number>();
  let messages: readonly Message[] = [];
  const stale = new Set<Element>();
  const roles = createRowRoles((row) => known.get(row));

  /** The newest line nobody knows the writer of, where that would tell whose some lines are and others are not. */
  const doubt = (): Message | undefined =>
    findDoubt(messages, (message) => {
      const row = rowOf.get(message.id);
      return row && known.get(row)?.voice;
    });

  /** Rows from `start` on become messages; those before it are as they were at the last look. */
  function toMessages(rows: readonly Element[], start: number, first: boolean, now: EpochMs): readonly Message[] {
    if (start === 0) {
      counts = new Map();
      rowOf = new Map();
      messages = [];
    }
    const lastOld = start > 0 ? -1 : rows.findLastIndex((row) => known.get(row)?.message !== undefined);
    const next: Message[] = [];
    for (let index = start; index < rows.length; index++) {
      const row = rows[index];
      const one = row && known.get(row);
      // A draft is a message only where a profile says whose it is.
      const draft = one?.facts.delivery === "draft" && one.facts.decided === undefined;
      if (!row || !one || draft || (one.facts.text === "" && one.facts.delivery === "shown")) continue;
      const message = toMessage(one, index < lastOld, first, now);
      rowOf.set(message.id, row);
      next.push(message);
    }
    if (next.length > 0 || start === 0) messages = start === 0 ? next : [...messages, ...next];
    return messages;
  }

  function idFor({ facts }: Known): MessageId {
    if (facts.id !== undefined && !rowOf.has(facts.id as MessageId)) return facts.id as MessageId;
    const minute = facts.atMinute && facts.at !== undefined ? Math.floor(facts.at / 60_000) : (facts.at ?? "");
    const base = `${facts.text}|${minute}`;
    const ordinal = counts.get(base) ?? 0;
    counts.set(base, ordinal + 1);
    return hashText(`${base}|${ordinal}`, "row") as MessageId;
  }

  function toMessage(one: Known, older: boolean, first: boolean, now: EpochMs): Message {
    const { facts, role = "unknown", message: before } = one;
    const id = idFor(one);
    const origin = linesFromHere.originOf({ id, role, text: facts.text, older }, first, now);
    if (before?.id === id && before.origin === origin) return before;
    const message: Message = {
      id,
      role,
      ...(origin ? { origin } : {}),
      delivery: facts.delivery,
      time: timeOf(one),
      text: facts.text,
      ...(facts.author ? { author: facts.author } : {}),
    };
    one.message = message;
    return message;
  }

  return {
    /** A person says whose line this is: all of its voice are. Everything is decided anew. */
    whoSaid(id: MessageId, side: "customer" | "agent"): boolean {
      const row = rowOf.get(id);
      return row !== undefined && roles.whoSaid(row, side);
    },
    /** These rows, or the rows these elements stand in, have changed: they are measured again. */
    touched(element: Element, root: Element): void {
      for (let at: Element | undefined = element; at && at !== root; at = composedParent(at)) {
        const one = known.get(at);
        if (one) {
          known.set(at, {
            facts: one.facts,
            ...(one.placed ? { placed: one.placed } : {}),
            ...(one.seenAt === undefined ? {} : { seenAt: one.seenAt }),
          });
          stale.add(at);
        }
      }
    },
    forget(): void {
      roles.forget();
      known = new WeakMap();
      order = [];
      messages = [];
      stale.clear();
    },
    read(structure: PageStructure, first: boolean, now: EpochMs, customer: string | undefined): RowsRead {
      const found = structure.rows().slice(structure.newestFirst ? 0 : -MOST);
      const rows = structure.newestFirst ? found.slice(0, MOST).reverse() : found;
      const fresh = new Set<Element>();
      let start = 0;
      while (start < order.length && rows[start] === order[start] && rows[start]) start++;
      const prefix = start === order.length && !first ? start : 0;
      for (const row of stale.size === 0 ? rows.slice(prefix) : rows) {
        const one = known.get(row);
        if (one && !stale.has(row)) continue;
        const measured = structure.measure(row, now, false);
        const facts = !first && linesFromHere.leftWith(measured.text, now) ? { ...measured, sentHere: true } : measured;
        const seenAt = one ? one.seenAt : first ? undefined : now;
        known.set(row, {
          facts,
          ...(one?.placed ? { placed: one.placed } : {}),
          ...(seenAt === undefined ? {} : { seenAt }),
        });
        fresh.add(row);
      }
      const onlyNew = prefix > TOGETHER && stale.size === 0;
      stale.clear();
      const same = fresh.size === 0 && rows.length === order.length && prefix === rows.length;
      if (!same) roles.decide(structure, rows, fresh, now, customer);
      order = rows;
      // An own line that a person claimed, or that was sent from here, may change any message: few of them, all again.
      const told = same || onlyNew ? prefix : 0;
      return {
        messages: toMessages(rows, linesFromHere.changed() ? 0 : told, first, now),
        rowOf,
        ...roles.sure(),
        doubt,
      };
    },
  };
}
