import type { Draft } from "./draft";
import type { Losses } from "./losses";

/** One JSON export: how it is told by its content, and how it is read. */
export interface JsonFormat {
  readonly system: string;
  /** Its items, if the value is of this kind. */
  find(data: unknown): readonly unknown[] | undefined;
  read(items: readonly unknown[], data: unknown, notes: Losses): readonly Draft[];
}
