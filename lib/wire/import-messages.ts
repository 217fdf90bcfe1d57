import type { Macro, MacroId } from "../macros/macro";

/** What a dry run led to, and its way back. Each is one transaction: all of it happens, or nothing. */
export type ImportCall =
  | { readonly kind: "import-macros"; readonly macros: readonly ImportDraft[] }
  | {
      readonly kind: "undo-import";
      readonly added: readonly MacroId[];
      readonly replaced: readonly Macro[];
      readonly at: number;
    };

/** A macro to keep; with an id it takes the place of that one. */
export interface ImportDraft extends Pick<Macro, "title" | "shortcut" | "tags" | "folder" | "body" | "aliases"> {
  readonly id?: MacroId;
}

/** What the way back needs. */
export interface ImportedMacros {
  readonly kind: "macros-imported";
  readonly added: readonly MacroId[];
  /** As they were before. */
  readonly replaced: readonly Macro[];
  /** When, in milliseconds since 1970: what was changed since is not taken back. */
  readonly at: number;
}
