/** Ways to write; each replaces the selection it finds in the focused editor. */
export type WriterName =
  | "field-command"
  | "field-value"
  | "html-breaks"
  | "html-paragraphs"
  | "text-whole"
  | "text-by-line"
  | "text-by-paragraph"
  | "paste-plain"
  | "paste-html"
  | "replace-input";

/** Writes `text` over the selection; answers whether the browser or the editor took it up, which proves nothing. */
export type Writer = (composer: HTMLElement, text: string) => boolean;
