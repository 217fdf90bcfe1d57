/** How far a date is moved: days, weeks, months and years by the calendar, hours and minutes by the clock. */
export interface DateShift {
  /** Whole, negative for the past, never 0. */
  readonly amount: number;
  readonly unit: "y" | "M" | "w" | "d" | "h" | "m";
}

/** A named gap in a macro, understood. Text parts hold no line breaks and no blanks at their ends. */
export type Placeholder =
  /** A fact about the conversation, `customer.first_name`; asked for when nobody knows it and nothing stands in. */
  | { readonly kind: "value"; readonly name: string; readonly otherwise?: string }
  /** Always asked for; `otherwise` stands in the field at first. */
  | { readonly kind: "ask"; readonly label: string; readonly otherwise?: string }
  /** One of `options`, at least two; the first unless another is picked. */
  | { readonly kind: "choose"; readonly label: string; readonly options: readonly string[] }
  /** The day or hour at which the macro is chosen; an empty format is the usual one of the locale. */
  | {
      readonly kind: "date" | "time";
      readonly format: string;
      readonly shift: readonly DateShift[];
      /** Language of the names of months and days, e.g. `de-CH`; without it the agent's own. */
      readonly locale?: string;
    }
  /** The agent pastes into a field: the clipboard itself is never read. */
  | { readonly kind: "clipboard" }
  /** Where the caret stands when the chunk is edited; leaves no text. */
  | { readonly kind: "cursor" };

/** A stretch of a text; the sources of all of them, one after the other, are the text. */
export type Piece =
  | { readonly kind: "text"; readonly source: string }
  /** Braces that were meant as braces: `\{\{`. */
  | { readonly kind: "braces"; readonly source: string }
  | { readonly kind: "placeholder"; readonly source: string; readonly placeholder: Placeholder };
