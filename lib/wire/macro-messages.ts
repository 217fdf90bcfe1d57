import type { AlikeGroup } from "../macros/find-alike";
import type { Macro, MacroId, MacroText, WorkspaceId } from "../macros/macro";
import type { MacroSummary } from "../macros/macro-summary";
import type { MacroVersion } from "../macros/macro-version";

/** What a view may ask about the macro library. Every change is one transaction. */
export type MacroCall =
  /** One page of the whole library; the next one begins after `after`. */
  | { readonly kind: "list-library"; readonly after?: MacroId }
  /** The same with all of every macro. */
  | { readonly kind: "list-macros"; readonly after?: MacroId }
  | { readonly kind: "load-macro"; readonly macroId: MacroId }
  | { readonly kind: "save-macro"; readonly macro: MacroDraft }
  /** A macro of one's own out of a pack's. */
  | { readonly kind: "copy-macro"; readonly macroId: MacroId }
  | { readonly kind: "delete-macros"; readonly ids: readonly MacroId[] }
  | {
      readonly kind: "tag-macros";
      readonly ids: readonly MacroId[];
      readonly add: readonly string[];
      readonly remove: readonly string[];
    }
  | { readonly kind: "move-macros"; readonly ids: readonly MacroId[]; readonly folder: string }
  | { readonly kind: "pin-macros"; readonly ids: readonly MacroId[]; readonly pinned: boolean }
  | { readonly kind: "undo-change"; readonly change: number }
  | { readonly kind: "macro-history"; readonly macroId: MacroId }
  | { readonly kind: "list-bin" }
  | { readonly kind: "restore-macros"; readonly ids: readonly MacroId[] }
  | { readonly kind: "erase-macros"; readonly ids: readonly MacroId[] }
  | { readonly kind: "find-alike" }
  /** Macros whose text has these words, in this order. */
  | { readonly kind: "find-text"; readonly words: string }
  | { readonly kind: "list-misses" }
  /** Without a query all of them. */
  | { readonly kind: "erase-misses"; readonly query?: string };

/** A macro as a person writes it; without an id it is a new one. */
export interface MacroDraft extends MacroText {
  readonly id?: MacroId;
  readonly workspaceId: WorkspaceId;
}

/** A deleted macro; times in milliseconds since 1970. */
export interface BinRow {
  readonly id: MacroId;
  readonly title: string;
  readonly folder: string;
  readonly begins: string;
  readonly deletedAt: number;
  readonly erasedAt: number;
}

/** A search that found nothing. */
export interface MissRow {
  readonly query: string;
  readonly count: number;
  readonly lastAt: number;
}

export type MacroAnswer =
  | { readonly kind: "library-page"; readonly rows: readonly MacroSummary[]; readonly next?: MacroId }
  | { readonly kind: "macros"; readonly macros: readonly Macro[]; readonly next?: MacroId }
  | { readonly kind: "macro"; readonly macro: Macro }
  /**
   * What a change did: its macros by id, those that are no longer there, and how the changed ones look now. Of very many
   * the looks are left out: the library is listed again. `change` undoes it where it can be undone.
   */
  | {
      readonly kind: "changed";
      readonly change?: number;
      readonly ids: readonly MacroId[];
      readonly gone: readonly MacroId[];
      readonly rows?: readonly MacroSummary[];
    }
  | { readonly kind: "history"; readonly versions: readonly MacroVersion[] }
  | { readonly kind: "bin"; readonly rows: readonly BinRow[] }
  | { readonly kind: "alike"; readonly groups: readonly AlikeGroup[] }
  | { readonly kind: "with-text"; readonly ids: readonly MacroId[] }
  | { readonly kind: "misses"; readonly misses: readonly MissRow[] };
