import type { AuthorRole, MessageId } from "../transcript/message";
import type { EpochMs } from "../transcript/time";

/** The languages that the rules know. */
export type Language = "en" | "es" | "de" | "fr" | "pt" | "it";

/** What a value is of. `page` is an address the customer sent or is on. */
export type ValueKind = "order" | "email" | "phone" | "name" | "product" | "date" | "address" | "page";

/** What a question asks for: a value, one of few answers, or something in free words. */
export type AskedKind = Exclude<ValueKind, "page"> | "choice" | "other";

/** Where words stand: which message, whose and, where known, when. */
export interface Source {
  readonly messageId: MessageId;
  readonly role: AuthorRole;
  /** Our side, yet nobody wrote it just now: a bot, or an automation under a person's name. */
  readonly automatic?: true;
  readonly author?: string;
  readonly at?: EpochMs;
}

/** Words as they stand in one message. */
export interface Quote extends Source {
  readonly text: string;
}

/** A value, spelled as it stands there; without a `source` the page the customer is on tells it. */
export interface FoundValue {
  readonly kind: ValueKind;
  readonly text: string;
  readonly source?: Source;
}

/** One thing that our side asked, and the customer's answer where there is one. */
export interface Question extends Quote {
  readonly kind: AskedKind;
  /** Tells questions of one kind apart (`birth` and `purchase` dates, say); empty where there is only one. */
  readonly about: string;
  readonly answer?: Quote;
}

/** Something our side said it will do, or has explained. */
export interface Told extends Quote {
  readonly kind: "promised" | "explained";
}

/** What an agent who takes a chat over needs to know, in the words that stand there. */
export interface Brief {
  /** What the customer writes in, where it is one of the six. */
  readonly language?: Language;
  /** Why the customer came. */
  readonly reason?: Quote;
  readonly questions: readonly Question[];
  readonly told: readonly Told[];
  readonly values: readonly FoundValue[];
}
