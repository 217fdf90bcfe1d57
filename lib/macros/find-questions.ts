import type { Piece, Placeholder } from "./placeholder";
import { isValueName, VALUE_NAMES, valueLabel } from "./placeholder-names";

/** Values by name (`customer.first_name`), and answers by the key of their question. Empty ones count as unknown. */
export type Values = Readonly<Record<string, string>>;

/** What the agent is asked before a macro becomes a plan. */
export interface Question {
  /** Names it among `Values`; the same for every place that asks for it. */
  readonly key: string;
  readonly label: string;
  /** `paste` is for what the agent has on the clipboard, of several lines perhaps. */
  readonly kind: "text" | "choice" | "paste";
  /** For a choice; the first is the usual one. */
  readonly options: readonly string[];
  /** What stands in the field at first. */
  readonly initial: string;
  /** May be left empty. */
  readonly optional: boolean;
  /** Something stands in for it: on its own it is no reason to ask. */
  readonly settled: boolean;
  /** The answer may serve in another chat: it is no fact about this customer. */
  readonly keeps: boolean;
}

const slug = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, "_")
    .replaceAll(/^_+|_+$/g, "") || label;

/** The value that a label of an `ask` names in so many words: it stands in the field, to be changed. */
const NAMED_BY_LABEL: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(VALUE_NAMES).flatMap(([name, label]) => [
    [slug(name), name],
    [slug(label), name],
  ]),
);

export const known = (values: Values, name: string): string | undefined =>
  (Object.hasOwn(values, name) ? values[name]?.trim() : undefined) || undefined;

/** The key under which an answer to this placeholder is kept; `undefined` for those that are never asked for. */
export function answerKey(placeholder: Placeholder): string | undefined {
  switch (placeholder.kind) {
    case "value":
      return placeholder.name;
    case "ask":
    case "choose":
      return `ask:${slug(placeholder.label)}`;
    case "clipboard":
      return "clipboard";
    default:
      return undefined;
  }
}

function questionFor(placeholder: Placeholder, values: Values): Omit<Question, "key"> | undefined {
  const plain = { kind: "text", options: [], settled: false, keeps: true, optional: false } as const;
  switch (placeholder.kind) {
    case "value": {
      const { name, otherwise } = placeholder;
      if (known(values, name) !== undefined) return undefined;
      const keeps = !isValueName(name) && !/^(?:customer|ticket)\b/.test(name);
      const settled = otherwise !== undefined;
      return { ...plain, label: valueLabel(name), initial: otherwise ?? "", optional: settled, settled, keeps };
    }
    case "ask": {
      const { label, otherwise } = placeholder;
      const name = NAMED_BY_LABEL[slug(label)];
      const value = name === undefined ? undefined : known(values, name);
      const keeps = name === undefined;
      return { ...plain, label, initial: value ?? otherwise ?? "", optional: otherwise === "", keeps };
    }
    case "choose": {
      const { label, options } = placeholder;
      const optional = options.includes("");
      return {
        ...plain,
        kind: "choice",
        label,
        options: [...new Set(options)],
        initial: options[0] ?? "",
        optional,
        keeps: false,
      };
    }
    case "clipboard":
      return { ...plain, kind: "paste", label: "Paste here what you copied", initial: "", keeps: false };
    default:
      return undefined;
  }
}

/**
 * What is not known of a macro, each thing once, in order. The first that asks under a label decides how; a gap that must
 * be filled somewhere is asked for although something stands in elsewhere.
 */
export function findQuestions(pieces: readonly Piece[], values: Values): readonly Question[] {
  const questions = new Map<string, Question>();
  for (const piece of pieces) {
    if (piece.kind !== "placeholder") continue;
    const key = answerKey(piece.placeholder);
    const asked = questionFor(piece.placeholder, values);
    if (key === undefined || !asked) continue;
    const before = questions.get(key);
    questions.set(
      key,
      before
        ? {
            ...before,
            initial: before.initial || asked.initial,
            optional: before.optional && asked.optional,
            settled: before.settled && asked.settled,
          }
        : { key, ...asked },
    );
  }
  return [...questions.values()];
}
