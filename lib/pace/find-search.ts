// Since when the agent searches for an answer, and whether a specialist was asked for it.
import type { Message } from "../transcript/message";
import { type EpochMs, epochMs } from "../transcript/time";
import { momentOf } from "./find-turns";
import type { AskedSpecialist, Moment, PaceFacts } from "./pace-facts";
import type { Targets } from "./targets";

export interface SearchedFor {
  readonly messages: readonly Message[];
  /** The first customer line that no person has answered. */
  readonly waiting: Moment | undefined;
  /** When an agent could first write here. */
  readonly begunAt: EpochMs;
  readonly specialist: AskedSpecialist | undefined;
}

/** When somebody of ours was there to search: nobody searches for what a bot or a queue heard. */
function thereSince(messages: readonly Message[], begunAt: EpochMs): EpochMs {
  const first = messages.findIndex(
    ({ role, delivery, origin }) => role === "agent" && delivery === "shown" && origin !== "elsewhere",
  );
  return epochMs(Math.min(begunAt, momentOf(messages, first)?.at ?? begunAt));
}

/** Nothing where no question is open. What was asked of a specialist holds for the question it was asked about alone. */
export function findSearch(
  { messages, waiting, begunAt, specialist }: SearchedFor,
  targets: Targets,
): Pick<PaceFacts, "search" | "specialist"> {
  if (!waiting) return {};
  const there = thereSince(messages, begunAt);
  const from = there > waiting.at ? { at: there, approximate: false } : waiting;
  const same = specialist && waiting.at <= Math.max(specialist.askedAt, specialist.about);
  return {
    search: { from, span: targets.search },
    ...(same
      ? {
          specialist: {
            askedAt: specialist.askedAt,
            span: targets.specialist,
            ...(specialist.over ? { over: true as const } : {}),
          },
        }
      : {}),
  };
}
