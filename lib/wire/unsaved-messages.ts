/** What a view writes and may lose: chunks that are being edited, macros that are not saved. */
export type UnsavedPart = "chunks" | "macros";

/** Words of a view that are kept nowhere yet, so that a reload of the page gives them back; "" forgets them. */
export type UnsavedCall =
  | { readonly kind: "keep-unsaved"; readonly part: UnsavedPart; readonly text: string }
  | { readonly kind: "load-unsaved"; readonly part: UnsavedPart };

export interface UnsavedAnswer {
  readonly kind: "unsaved";
  readonly text: string;
}
