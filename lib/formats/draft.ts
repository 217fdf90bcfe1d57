import type { UnknownTable } from "./column-choice";
import { Losses } from "./losses";
import type { ReportCode } from "./report-codes";

/** A macro while its format is read: what is said in the file, not yet tidied, checked or compared with the others. */
export interface Draft {
  title: string;
  shortcut: string;
  aliases: readonly string[];
  folder: readonly string[];
  tags: readonly string[];
  language: string;
  body: string;
  enabled: boolean;
  pinned: boolean;
  maxChars: number | undefined;
  readonly id: string;
  readonly losses: Losses;
  /** It does not come along; the reason is among its losses. */
  skipped: boolean;
}

/** What a format's reader returns for one file. */
export interface Reading {
  readonly system: string;
  readonly drafts: readonly Draft[];
  /** About the file as a whole. */
  readonly notes: Losses;
  /** Its columns were guessed. */
  readonly table?: UnknownTable;
}

export function newDraft(known: Partial<Omit<Draft, "losses" | "skipped">>): Draft {
  return {
    title: "",
    shortcut: "",
    aliases: [],
    folder: [],
    tags: [],
    language: "",
    body: "",
    enabled: true,
    pinned: false,
    maxChars: undefined,
    id: "",
    losses: new Losses(),
    skipped: false,
    ...known,
  };
}

/** Leaves a draft out, with the reason. */
export function skip(draft: Draft, code: ReportCode, field: string, detail = ""): Draft {
  draft.losses.add(code, field, detail);
  draft.skipped = true;
  return draft;
}

/** Something that is no macro at all. */
export const badRow = (name: string, detail: string): Draft => skip(newDraft({ title: name }), "bad_row", "", detail);

/** Switched off where it came from: it comes, switched off. */
export function setInactive(draft: Draft, isInactive: boolean): void {
  if (!isInactive) return;
  draft.enabled = false;
  draft.losses.add("inactive_disabled", "enabled");
}
