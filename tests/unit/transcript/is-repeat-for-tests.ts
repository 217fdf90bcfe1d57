import { findDuplicates } from "../../../lib/transcript/find-duplicates";
import type { MessageId } from "../../../lib/transcript/message";
import { prepareMessage } from "../../../lib/transcript/prepare-message";

/** Whether a chunk is flagged where a bot has said this before. */
export const isRepeat = (candidate: string, said: string): boolean => {
  const message = { id: "m" as MessageId, role: "bot", delivery: "shown", time: { precision: "unknown" } } as const;
  return findDuplicates([{ id: "c", text: candidate }], [prepareMessage({ ...message, text: said })]).c !== undefined;
};
