import { findOpenPlaceholders, type OpenPlaceholder } from "../macros/find-open-placeholders";
import type { PlanChunk } from "./send-plan";

/** The gaps in a chunk that nobody has filled or declared to be text. While there is one, it is not sent. */
export const openInChunk = ({ text, asIs }: Pick<PlanChunk, "text" | "asIs">): readonly OpenPlaceholder[] =>
  findOpenPlaceholders(text, asIs);
