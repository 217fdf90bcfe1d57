import type { AskedKind, Brief, Told, ValueKind } from "../../../lib/brief/brief";
import { type Answered, findAnswered } from "../../../lib/brief/find-answered";
import { makeBrief } from "../../../lib/brief/make-brief";
import { readMessage } from "../../../lib/brief/read-message";
import type { AuthorRole } from "../../../lib/transcript/message";
import { messageAt } from "../message-at";

/** A chat as the files of this folder hold them, one a line; one without `expect` is read and not scored. */
export interface BriefCase {
  readonly id: string;
  readonly language?: string;
  readonly messages: readonly { readonly from: AuthorRole; readonly text: string }[];
  readonly customer?: string;
  readonly page?: { readonly url: string; readonly title?: string };
  readonly expect?: {
    readonly reason: string | null;
    readonly questions: readonly { readonly at: number; readonly kind: AskedKind; readonly answer: string | null }[];
    readonly told: readonly { readonly at: number; readonly kind: Told["kind"]; readonly text: string }[];
    readonly values: readonly { readonly kind: ValueKind; readonly text: string; readonly at: number | "page" }[];
  };
  readonly chunks?: readonly { readonly text: string; readonly answer: string | null }[];
}

export const briefOf = ({ messages, customer, page }: BriefCase): Brief =>
  makeBrief(
    { ...(customer ? { customerName: customer } : {}), ...(page ? { currentPage: page } : {}) },
    messages.map((message, at) => readMessage(messageAt(message, at))),
  );

export const answerWords = (answered: Answered | undefined): string | null =>
  answered ? answered.answers.map(({ text }) => text).join(", ") : null;

export const answersOf = (one: BriefCase, brief: Brief): readonly (string | null)[] =>
  (one.chunks ?? []).map(({ text }) => answerWords(findAnswered(text, brief)));
