/** CSS selectors tried in order, alternatives for one thing; ` >>> ` steps into an open shadow root. */
export type SelectorList = readonly string[];

/**
 * How one value is read: the text or an attribute of an element below a row (or the page), else from the address or the
 * title. The first group of `pattern` is the value; `first` takes the first rule that yields one.
 */
export type ReadRule =
  | {
      readonly from: "text";
      readonly sel?: SelectorList;
      readonly drop?: SelectorList;
      readonly pattern?: string;
    }
  | { readonly from: "attr"; readonly sel?: SelectorList; readonly name: string; readonly pattern?: string }
  | { readonly from: "path" | "hash" | "title"; readonly pattern: string }
  | { readonly from: "query"; readonly param: string }
  | { readonly from: "first"; readonly of: readonly ReadRule[] };
