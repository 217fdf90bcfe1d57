export type RefusalReason =
  | "too_big"
  | "too_deep"
  | "too_many"
  | "binary"
  | "broken"
  | "bomb"
  | "encrypted"
  | "nested_archive"
  | "unknown_format";

/** A whole file that is not read. The message is for the person: what is wrong, what to do. */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
