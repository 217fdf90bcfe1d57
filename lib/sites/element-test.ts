/** Words by language code (`any` for all), compared whole and without case or accents. */
export type WordTable = Readonly<Record<string, readonly string[]>>;

/**
 * A yes or no about one element. `match` and `within` ask the element itself, `has` its inside; `attr` and `text` the
 * element, or the first one below its scope that `sel` names. The scope of a row is the row; that of a composer and of
 * the page's state is the pane.
 */
export type ElementTest =
  | { readonly is: "match" | "has" | "within"; readonly sel: string }
  | {
      readonly is: "attr";
      readonly sel?: string;
      readonly name: string;
      readonly oneOf?: readonly string[];
      readonly pattern?: string;
    }
  | { readonly is: "text"; readonly sel?: string; readonly words?: WordTable; readonly pattern?: string }
  /** Where the row's bubble stands in the list, seen in the page's own direction of writing. */
  | { readonly is: "side"; readonly value: "start" | "end" | "center" }
  /** The author's name, inherited from the group where the row has none: the customer's, or one of the list. */
  | { readonly is: "name"; readonly equals: "customer" }
  | { readonly is: "name"; readonly equals: "listed"; readonly list: readonly string[] }
  | { readonly is: "name"; readonly equals: "known" }
  | { readonly is: "all" | "any"; readonly of: readonly ElementTest[] }
  | { readonly is: "not"; readonly of: ElementTest };
