/** What a column of a CSV without known names is. */
export const COLUMN_ROLES = ["none", "title", "shortcut", "body", "folder", "tags", "language"] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How such a CSV is read: by a guess first, then as a person says. */
export interface ColumnChoice {
  readonly roles: readonly ColumnRole[];
  /** The first row holds names of columns. */
  readonly skipsFirst: boolean;
}

/** A CSV whose columns were guessed, to show and to ask about. */
export interface UnknownTable {
  readonly file: string;
  /** The first rows, long cells cut. */
  readonly rows: readonly (readonly string[])[];
  readonly choice: ColumnChoice;
}

/** By the name of the file. */
export type ColumnChoices = Readonly<Record<string, ColumnChoice>>;
