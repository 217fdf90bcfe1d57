import type { Question, ValueKind } from "./brief";
import type { Asked } from "./read-questions";

/** A question of our side, with the answer it has so far. */
export interface Open {
  question: Question;
  readonly special?: Asked["special"];
  /** The run of our side that asked; asked anew where a no took the answer back. */
  group: number;
  readonly either?: string;
  closed: boolean;
}

export type Typed = Exclude<Question["kind"], "choice" | "other">;
export const isTyped = (kind: Question["kind"] | ValueKind): kind is Typed =>
  kind !== "choice" && kind !== "other" && kind !== "page";
/** Told by their shape alone, so that they count also when something else was said in between. */
export const SHAPED: ReadonlySet<Typed> = new Set(["order", "phone", "email", "date"]);

export const isOpen = ({ question, closed }: Open): boolean => !question.answer && !closed;

/** Of either of two things only one is listed: the one that was answered, or the first. */
export const keptOf = (open: readonly Open[]): readonly Open[] =>
  open.filter(
    ({ question, either, closed }, at) =>
      !either || question.answer || (!closed && !open.slice(0, at).some((other) => other.either === either)),
  );
