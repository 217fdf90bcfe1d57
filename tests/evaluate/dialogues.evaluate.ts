// npm run evaluate -- dialogues CASES.jsonl OUT.jsonl: replays timed dialogues through the conversation's state machine and
// tells what its clocks say at given moments, in whole seconds; null where there is nothing to count.
import { expect, test } from "vitest";
import { findPace } from "../../lib/pace/find-pace";
import { judgePace } from "../../lib/pace/judge-pace";
import type { Moment } from "../../lib/pace/pace-facts";
import { FIRST_TARGETS } from "../../lib/pace/targets";
import type { AuthorRole, Message, MessageId } from "../../lib/transcript/message";
import { epochMs } from "../../lib/transcript/time";
import { answerCases } from "./lines";

interface DialogueCase {
  readonly id: string;
  /** Seconds to which the times are told; 60 means whole minutes. */
  readonly resolution?: number;
  readonly messages: readonly { readonly from: AuthorRole; readonly text: string; readonly t: number }[];
  readonly checks: readonly { readonly at: number }[];
}

/** Second 0 of a dialogue: any day will do. */
const DAY = Date.UTC(2025, 2, 4, 10);
const second = (t: number) => epochMs(DAY + t * 1000);

const messageAt = (one: DialogueCase["messages"][number], at: number, minutes: boolean): Message => ({
  id: String(at) as MessageId,
  role: one.from,
  delivery: "shown",
  time: { at: second(one.t), precision: minutes ? "minute" : "exact" },
  text: one.text,
  ...(one.from === "agent" ? { origin: "here" } : {}),
});

const RULES = { channel: "live", targets: FIRST_TARGETS.live, zone: "UTC" } as const;

test("answers every case of the file", { timeout: 600_000 }, () => {
  const answered = answerCases<DialogueCase>(({ id, resolution = 1, messages, checks }) => ({
    id,
    checks: checks.map(({ at }) => {
      const said = messages.filter(({ t }) => t <= at).map((one, index) => messageAt(one, index, resolution >= 60));
      const openedAt = second(messages[0]?.t ?? 0);
      const facts = findPace({ messages: said, signs: [], openedAt, canWrite: true }, RULES);
      const since = (moment: Moment | undefined) => (moment ? Math.round((second(at) - moment.at) / 1000) : null);
      return {
        at,
        sinceAgent: since(facts.replied),
        sinceAgentSide: since(facts.ownSide),
        customerWaiting: since(facts.unanswered),
        /** For a person's answer, whatever a bot said. */
        waitingForPerson: since(facts.waiting),
        state: judgePace(facts, second(at)).state,
      };
    }),
  }));
  expect(answered).toBeGreaterThan(0);
});
