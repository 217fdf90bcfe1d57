// What each page of `pages` says, beside it as JSON: the words of a row, who may have said it, when.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ConversationSign } from "../../lib/transcript/conversation-sign";
import type { PageHealth } from "../../lib/wire/page-messages";

export const PAGES = path.join(import.meta.dirname, "pages");

/**
 * Roles in one letter (C customer, A agent, B bot, S system, N note, ? undecided), several joined by `|`; the words,
 * also with `|` between what is equally right; the time (see `fits-time`); the delivery, `shown` where it is not told.
 */
export type ExpectedRow = readonly [roles: string, text: string, time?: string | null, delivery?: string];

export interface Expected {
  /** In time order. */
  readonly messages: readonly ExpectedRow[];
  /** Rows that may be there or not. */
  readonly may?: readonly ExpectedRow[];
  /** A second reading that is as right as the first. */
  readonly either?: readonly ExpectedRow[];
  /** Numbers of messages of which only the first words count: a desk adds buttons or a translation. */
  readonly loose?: readonly number[];
  /** `read` and `probable` where it is not told. */
  readonly state?: readonly PageHealth[];
  readonly customer?: string | null;
  readonly currentPage?: string | null;
  readonly order?: string;
  /** What the page shows of the conversation's state, none where it is not told. In disguise some may be missed. */
  readonly signs?: readonly ConversationSign[];
  /** The `data-mark` of the composer, `reply` where it is not told; a list where several are right. */
  readonly composer?: string | null | readonly (string | null)[];
  readonly send?: string | null | readonly (string | null)[];
  /** Names or words tell who speaks: neither classes nor sides are needed. */
  readonly named?: boolean;
  /** What a disguise leaves, since it alone tells something that is expected. */
  readonly keeps?: readonly ("classes" | "labels" | "sides" | "order" | "direction" | "colours" | "wrappers")[];
  /** null where it is not told; `any` where every answer is right. */
  readonly refusal?: string | null | readonly string[];
}

export const caseNames = (): string[] =>
  readdirSync(PAGES)
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replace(/\.html$/, ""))
    .sort();

export const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(path.join(PAGES, `${name}.json`), "utf8")) as Expected;
