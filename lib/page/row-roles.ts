// Who wrote each row, and when among its neighbours. A short transcript is weighed as a whole at every look; of a long one
// only what is new, with what stands just above it.
import type { Message } from "../transcript/message";
import type { EpochMs } from "../transcript/time";
import type { Known } from "./known-row";
import type { PageStructure } from "./page-structure";
import { createSettledVoices } from "./settled-voices";

/** Up to this many rows everything is decided together at every look. */
export const TOGETHER = 60;
/** As many rows above a new one are looked at again with it. */
const CONTEXT = 30;
/** As many rows of a flood are weighed before the rest is tried by their voices again. */
const BLOCK = 40;
/** More rows than this at once have the roles of their voices; fewer are weighed one by one. */
const FLOOD = 10;
/** Points of a name that a profile tells. */
const SURE = 10;

/** An age that was read again ("2 min" became "3 min") tells the same moment. */
const isSlid = (old: Message["time"] | undefined, next: Message["time"]): boolean =>
  old?.precision === "estimate" && next.precision === "estimate";

export function createRowRoles(knownAt: (row: Element) => Known | undefined) {
  let learned: ReadonlyMap<string, "customer" | "agent"> = new Map();
  let sure = { confidence: 1, reasons: [] as readonly string[] };
  const voices = createSettledVoices();
  /** Voices whose side a person told, in whichever conversation of this page. */
  const told = new Map<string, "customer" | "agent">();

  /** The first row that must be weighed, or none; in a flood those before it have their voice's role then. */
  function firstOpen(rows: readonly Element[], firstFresh: number, flood: boolean): number {
    for (let at = firstFresh; flood && at < rows.length; at++) {
      const one = knownAt(rows[at] as Element);
      const role = one && (one.role ?? voices.roleOf(one.facts));
      if (!one || role === undefined) return at;
      one.role = role;
    }
    return flood ? rows.length : firstFresh;
  }

  /** The times of these rows among their neighbours; what is not fresh keeps its own unless all are placed anew. */
  function place(structure: PageStructure, rows: readonly Element[], isOpen: (row: Element) => boolean, now: EpochMs) {
    const all = knownOf(rows);
    const facts = all.map((one) => one.facts);
    structure.times?.(facts, now).forEach((time, index) => {
      const one = all[index];
      if (!one || !time || isSlid(one.placed, time) || !isOpen(rows[index] as Element)) return;
      if (one.placed?.at !== time.at || one.placed?.precision !== time.precision) delete one.message;
      one.placed = time;
    });
  }

  const knownOf = (rows: readonly Element[]): Known[] =>
    rows.map((row) => knownAt(row)).filter((one) => one !== undefined);

  function weigh(
    structure: PageStructure,
    rows: readonly Element[],
    from: number,
    to: number,
    isOpen: (row: Element) => boolean,
    customer: string | undefined,
  ): void {
    const all = knownOf(rows.slice(from, to));
    const decision = structure.decide(
      all.map(({ facts }) => facts),
      { customerNames: customer ? [{ text: customer, points: SURE }] : [], ownNames: [], learned, told },
    );
    if (decision.learned) learned = from === 0 ? decision.learned : new Map([...learned, ...decision.learned]);
    if (from === 0) {
      sure = { confidence: decision.confidence, reasons: decision.reasons };
      voices.forget();
    }
    all.forEach((one, index) => {
      const role = decision.roles[index];
      const voice = decision.voices?.[index];
      if (voice === undefined) delete one.voice;
      else one.voice = voice;
      if (!role || !isOpen(rows[from + index] as Element)) return;
      if (one.role !== role) {
        one.role = role;
        delete one.message;
      }
      voices.weighed(one.facts, role);
    });
  }

  function decide(
    structure: PageStructure,
    rows: readonly Element[],
    fresh: ReadonlySet<Element>,
    now: EpochMs,
    customer?: string,
  ) {
    const firstFresh = rows.findIndex((row) => fresh.has(row));
    if (firstFresh === -1) return;
    const together = rows.length <= TOGETHER;
    const flood = fresh.size > FLOOD;
    const weighed = (row: Element): boolean => fresh.has(row);
    let isOpen = weighed;
    for (let open = together ? 0 : firstOpen(rows, firstFresh, flood); open < rows.length; ) {
      const from = Math.max(0, open - CONTEXT);
      // Read for the first time, all rows are weighed together: each tells something of the others.
      const to = flood && firstFresh > 0 ? Math.min(rows.length, open + BLOCK) : rows.length;
      isOpen = from === 0 ? () => true : weighed;
      weigh(structure, rows, from, to, isOpen, customer);
      open = flood ? firstOpen(rows, to, flood) : to;
    }
    place(structure, rows.slice(together ? 0 : Math.max(0, firstFresh - CONTEXT)), isOpen, now);
  }

  return {
    decide,
    /** A person says whose line this is: all of its voice are. Answers whether it has one. */
    whoSaid(row: Element, side: "customer" | "agent"): boolean {
      const voice = knownAt(row)?.voice;
      if (voice !== undefined) told.set(voice, side);
      return voice !== undefined;
    },
    /** How sure the last whole weighing was, and by what. */
    sure: () => sure,
    forget(): void {
      voices.forget();
      learned = new Map();
      sure = { confidence: 1, reasons: [] };
    },
  };
}
