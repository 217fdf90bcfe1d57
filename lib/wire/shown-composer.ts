import type { ComposerMode, ComposerReading } from "./page-messages";

/** A reply box as a person is told it: of the frame that holds the reply box, or none. */
export interface ShownComposer extends Omit<ComposerReading, "around" | "host"> {
  /** It stands in a frame that shows a page of this host, where nothing may be read yet. */
  readonly closedHost?: string;
  readonly mode: Exclude<ComposerMode, "elsewhere">;
}
