// Attempts of this page: one at a time, each carried out once, every outcome told until somebody has acknowledged it.
import type { SendOutcome } from "../sending/send-outcome";
import type { AttemptId } from "../sending/send-plan";
import type { ConversationKey } from "../transcript/transcript";
import type { PageToBackground, SendCommand } from "../wire/page-messages";
import type { AttemptLedger } from "./attempt-ledger";
import type { LookAhead } from "./look-ahead";
import { fetchPart, type PartName, partHere } from "./parts";
import type { SendNeeds } from "./send-chunk";
import type { WrittenText } from "./written-text";

export interface AttemptsNeeds extends Omit<SendNeeds, "tell" | "holdKeys" | "isLatest" | "ahead"> {
  readonly ledger: AttemptLedger;
  readonly writtenText: WrittenText;
  readonly wantPart: (name: PartName) => void;
  readonly post: (message: PageToBackground) => boolean;
  /** Called after every outcome: the page is worth another look. */
  readonly lookSoon: () => void;
}

export function createAttempts(needs: AttemptsNeeds) {
  const { ledger, writtenText, post } = needs;
  const open = new Map<AttemptId, ConversationKey>();
  let writing = false;
  let ahead: LookAhead | undefined;
  let begun = 0;

  function tell({ attemptId, conversation }: SendCommand, outcome: SendOutcome): void {
    ledger.conclude(attemptId, outcome);
    if (outcome.kind === "unconfirmed" && outcome.doubt === "text-left-in-composer") writtenText.handOver(conversation);
    open.delete(attemptId);
    post({ kind: "report", report: { attemptId, outcome } });
    needs.lookSoon();
  }

  const holdKeys = (held: boolean) => {
    writing = held;
  };

  async function carryOut(command: SendCommand): Promise<void> {
    const mine = ++begun;
    holdKeys(true);
    const part = await fetchPart("sending", needs.wantPart);
    holdKeys(false);
    const looked = ahead;
    ahead = undefined;
    if (part)
      await part.sendChunk(command, {
        ...needs,
        ...(looked ? { ahead: looked } : {}),
        holdKeys,
        isLatest: () => mine === begun,
        tell: (outcome) => tell(command, outcome),
      });
    else tell(command, { kind: "refused", reason: "page-not-connected" });
  }

  return {
    /** Our text is being written: no key may reach the page. */
    isWriting: (): boolean => writing,
    /** An attempt for this conversation was begun, and nothing is known of it yet. */
    isOpenIn: (conversation: ConversationKey | undefined): boolean =>
      [...open.values()].some((one) => one === conversation),
    holdKeys,
    /** A press may follow: the page is looked at before it comes. */
    getReady(): void {
      if (writing || ledger.isOpen() || ahead?.isOver() === false) return;
      ahead?.stop();
      ahead = partHere("sending")?.lookAhead(needs.document, needs.reader);
    },
    send(command: SendCommand): void {
      const busy = ledger.isOpen();
      if (!ledger.take(command.attemptId)) return;
      open.set(command.attemptId, command.conversation);
      if (busy) tell(command, { kind: "refused", reason: "still-sending" });
      else void carryOut(command);
    },
  };
}
