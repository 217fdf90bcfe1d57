// The brief of the conversation on screen, and which chunks ask what it answers. Held in memory only: each message is
// read once, when it arrives, and a brief is made anew when something was said or the page is another.

import type { Brief } from "../../lib/brief/brief";
import type { BriefView } from "../../lib/brief/brief-view";
import { type Answered, findAnswered } from "../../lib/brief/find-answered";
import { confirmLine, handoverLines } from "../../lib/brief/handover-lines";
import { makeBrief } from "../../lib/brief/make-brief";
import { type ReadMessage, readMessage } from "../../lib/brief/read-message";
import type { ChunkId, PlanChunk, SendPlan } from "../../lib/sending/send-plan";
import type { Message } from "../../lib/transcript/message";
import type { Transcript } from "../../lib/transcript/transcript";
import { TONES, type Tone } from "../../lib/words/tone";
import type { Shown } from "./conversations";

export function createBriefs() {
  // Weak: what left every transcript takes what was made of it along.
  const read = new WeakMap<Message, ReadMessage>();
  const made = new WeakMap<readonly Message[], { readonly about: string; readonly brief: Brief }>();
  const answers = new WeakMap<Brief, Map<string, Answered | undefined>>();

  function readOnce(message: Message): ReadMessage {
    const known = read.get(message) ?? readMessage(message);
    read.set(message, known);
    return known;
  }

  function briefOf({ conversation, messages }: Transcript): Brief {
    const { customerName, currentPage } = conversation;
    const about = [customerName, currentPage?.url, currentPage?.title].join("\n");
    const known = made.get(messages);
    if (known?.about === about) return known.brief;
    const brief = makeBrief(conversation, messages.map(readOnce));
    made.set(messages, { about, brief });
    return brief;
  }

  function answered(
    plan: SendPlan,
    { transcript }: Shown,
    chunks: readonly PlanChunk[],
  ): Readonly<Record<ChunkId, Answered>> {
    if (!transcript || transcript.conversation.key !== plan.target.key) return {};
    const brief = briefOf(transcript);
    const known = answers.get(brief) ?? new Map<string, Answered | undefined>();
    answers.set(brief, known);
    const found = chunks.flatMap(({ id, text }) => {
      const answer = known.has(text) ? known.get(text) : findAnswered(text, brief);
      known.set(text, answer);
      return answer ? [[id, answer] as const] : [];
    });
    return Object.fromEntries(found) as Record<ChunkId, Answered>;
  }

  function viewOf({ transcript, health }: Shown, tone?: Tone): BriefView | undefined {
    if (!transcript || transcript.messages.length === 0 || health === "unsure" || health === "no-chat")
      return undefined;
    const { conversation } = transcript;
    const brief = briefOf(transcript);
    const confirm = confirmLine(brief, conversation);
    return { brief, lines: handoverLines(brief, conversation, tone), ...(confirm === undefined ? {} : { confirm }) };
  }

  return {
    /** What a view shows of the conversation on screen; nothing where no message is read. */
    viewOf,

    /** Every line it offers to begin with, in any tone. */
    linesOf(shown: Shown): readonly string[] {
      const views = TONES.flatMap((tone) => viewOf(shown, tone) ?? []);
      return views.flatMap(({ lines, confirm }) => [...lines, ...(confirm === undefined ? [] : [confirm])]);
    },

    /** Chunks that still wait and ask what the customer has answered in this conversation. */
    answeredIn: (plan: SendPlan, shown: Shown): Readonly<Record<ChunkId, Answered>> =>
      answered(
        plan,
        shown,
        plan.chunks.filter(({ state }) => state.kind === "waiting" || state.kind === "skipped"),
      ),

    /** Whether the send key goes past a chunk: not past one that says something new besides its question. */
    isFlagged(plan: SendPlan, chunk: PlanChunk, shown: Shown): boolean {
      const found = answered(plan, shown, [chunk])[chunk.id];
      return !chunk.unflagged && found !== undefined && !found.saysMore;
    },
  };
}

export type Briefs = ReturnType<typeof createBriefs>;
