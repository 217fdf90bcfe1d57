import type { RefusalReason } from "../../lib/sending/send-outcome";
import { type DeskTest, TEST_WORD } from "../../lib/sites/desk-test";

const WRITERS: Readonly<Record<string, string>> = {
  "field-command": "as typed text",
  "field-value": "as the field's value",
  "html-breaks": "as lines",
  "html-paragraphs": "as paragraphs",
  "text-whole": "as typed text",
  "text-by-line": "line by line",
  "text-by-paragraph": "paragraph by paragraph",
  "paste-plain": "by a paste",
  "paste-html": "by a paste",
  "replace-input": "as a correction",
};

const SEND: Readonly<Record<DeskTest["send"], string>> = {
  control: "The send button is there.",
  "control-off":
    "The send button stays switched off, so chunks would not be sent. See what your desk wants, then test again.",
  enter: "I see no send button; chunks go by your desk's Enter key.",
  "ctrl-enter": "I see no send button; chunks go by your desk's Ctrl+Enter key.",
  none: "But I find no send button and no key: insert chunks with i, and send them yourself.",
  unknown: "I can't see the send button from here: send one chunk and look whether it arrives.",
};

export interface TestWords {
  readonly tone: "good" | "warning" | "problem";
  readonly text: string;
}

/** What a test of this desk tells, and what to do where something does not work. */
export function testWords({ writer, written, send, after, sent }: DeskTest): TestWords {
  if (sent) {
    return {
      tone: "problem",
      text: `This desk sends whatever is put into its reply box: “${TEST_WORD}” is in the chat. Don't send chunks here; copy them instead.`,
    };
  }
  if (after === "word") {
    return {
      tone: "problem",
      text: `I could not take “${TEST_WORD}” out of the reply box again. Delete it there before you write. I pressed nothing.`,
    };
  }
  if (after === "other") {
    return {
      tone: "problem",
      text: "Something else stands in the reply box now, so I left it alone. Look there before you write. I pressed nothing.",
    };
  }
  if (written === "taken") {
    return {
      tone: "problem",
      text: `The reply box took “${TEST_WORD}” and emptied itself. Look in the chat whether it was sent. I pressed nothing.`,
    };
  }
  if (written === "not") {
    return {
      tone: "problem",
      text: "The reply box does not take text from me. Chunks go to your clipboard here: paste and send them yourself. The box is empty, as it was.",
    };
  }
  const how = writer && WRITERS[writer] ? ` ${WRITERS[writer]}` : "";
  return {
    tone: send === "none" || send === "control-off" ? "warning" : "good",
    text: `Writing works: “${TEST_WORD}” was written${how}, read back the same and taken out. ${SEND[send]} Nothing was sent.`,
  };
}

const REFUSALS: Readonly<Partial<Record<RefusalReason, string>>> = {
  "other-conversation": "Not tested: the chat changed meanwhile. The reply box is empty. Test again here.",
  "no-conversation": "Not tested: no chat is open here. Open one, then test again.",
  "still-sending": "Not tested: a chunk is still on its way or in doubt. Settle it first.",
  "page-not-connected": "Not tested: I lost touch with this page. Reload it, then test again.",
};

/** Why nothing was tested. `known` are the words for what would not be sent. */
export const notTested = (reason: RefusalReason, known: Readonly<Record<RefusalReason, string>>): string =>
  REFUSALS[reason] ?? known[reason].replace("Not sent:", "Not tested:").replace("send again", "test again");
