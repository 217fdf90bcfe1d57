import { CORRECTS } from "./answer-words";
import { foldLetters } from "./fold-letters";
import { type FormValue, formValuesIn } from "./form-lines";
import { saidName } from "./name-in";
import { codesIn, datesIn, emailsIn, linksIn, ordersIn, phonesIn, type Spotted } from "./spotted-values";

/** What a customer's text gives, found once. */
export interface Given {
  readonly text: string;
  readonly emails: readonly Spotted[];
  readonly orders: readonly Spotted[];
  /** What would be an order number where one was asked for. */
  readonly codes: readonly Spotted[];
  readonly phones: readonly Spotted[];
  /** What would be a phone number where one was asked for. */
  readonly longNumbers: readonly Spotted[];
  readonly dates: readonly Spotted[];
  readonly links: readonly Spotted[];
  readonly name?: string;
  readonly form: readonly FormValue[];
  /** The customer takes back what they gave before. */
  readonly corrects: boolean;
}

const NONE: readonly Spotted[] = [];

/** Reads what a customer's text gives. */
export function givenValues(text: string): Given {
  const digits = /\d/.test(text);
  const name = saidName(text);
  return {
    text,
    emails: text.includes("@") ? emailsIn(text) : NONE,
    orders: digits ? ordersIn(text) : NONE,
    codes: digits ? codesIn(text) : NONE,
    phones: digits ? phonesIn(text) : NONE,
    longNumbers: digits ? phonesIn(text, true) : NONE,
    dates: digits ? datesIn(text) : NONE,
    links: linksIn(text),
    ...(name === undefined ? {} : { name }),
    form: formValuesIn(text),
    corrects: CORRECTS.test(foldLetters(text)),
  };
}
