/** What a translation could not carry over, by the codes of the import report. */
export type LossCode =
  | "placeholder_unknown"
  | "conditional_lost"
  | "action_lost"
  | "script_blocked"
  | "image_lost"
  | "nested_missing"
  | "nested_cycle";

export interface Loss {
  readonly code: LossCode;
  /** The foreign spelling as it stood there, at most 200 characters. */
  readonly detail: string;
}

export interface Translated {
  readonly text: string;
  readonly lost: readonly Loss[];
}

/** The tools whose spelling is known; `plain` is for those that have none. */
export type Dialect =
  | "plain"
  | "zendesk"
  | "intercom"
  | "gorgias"
  | "chatwoot"
  | "briskine"
  | "front"
  | "freshdesk"
  | "freshchat"
  | "rocket-chat"
  | "hubspot"
  | "kustomer"
  | "magical"
  | "help-scout"
  | "zammad"
  | "beeftext"
  | "live-helper-chat"
  | "alfred"
  | "text-blaze"
  | "textexpander"
  | "espanso"
  | "clippings"
  | "livechat"
  | "phraseexpress"
  | "atext"
  | "autohotkey";

/** Espanso's `vars`, by name. A type that is not known is asked for. */
export interface ForeignVariable {
  readonly type: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface TranslationContext {
  /** The body of another snippet of the same file by its shortcut or name, for those that name one. */
  readonly snippet?: (name: string) => string | undefined;
  /** Title and folder of the macro itself (Clippings writes them into the text). */
  readonly title?: string;
  readonly folder?: string;
  /** Espanso: `vars` and `global_vars` of the match. */
  readonly variables?: Readonly<Record<string, ForeignVariable>>;
  /** Espanso: `form_fields`; with it `[[name]]` is a field. */
  readonly fields?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
