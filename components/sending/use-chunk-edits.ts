import { useState } from "react";
import type { PlanEdit } from "../../lib/sending/plan-edit";
import type { ChunkId, PlanChunk, SendPlan } from "../../lib/sending/send-plan";
import type { ConversationKey } from "../../lib/transcript/transcript";
import {
  addStray,
  type ChunkEdit,
  changeEdit,
  dropEdit,
  editIn,
  given,
  isTold,
  NO_WORDS,
  notTaken,
  putEdit,
  takeOver,
  type UnsavedWords,
  withoutLost,
} from "./chunk-edits";

/** Gives an edit to the plan; whether it was taken. */
type Give = (edit: PlanEdit) => Promise<boolean>;

/**
 * Words that are being written into chunks. They belong to the view, not to the list of chunks: that goes whenever the chat
 * is out of sight for a moment, and what was typed must not go with it.
 */
export function useChunkEdits() {
  const [words, setWords] = useState<UnsavedWords>(NO_WORDS);

  async function give(edit: ChunkEdit, what: PlanEdit, carryOut: Give): Promise<void> {
    const taken = await carryOut(what);
    setWords((before) => {
      if (!taken) return notTaken(before, edit, edit.text);
      return editIn(before, edit.chunkId)?.left ? dropEdit(before, edit.chunkId) : before;
    });
  }

  return {
    words,
    takeOver: (found: UnsavedWords): void => setWords((before) => takeOver(before, found)),
    /** The editor of this chunk, where it is open. */
    of: (plan: SendPlan, chunkId: ChunkId): ChunkEdit | undefined => {
      const edit = editIn(words, chunkId);
      return edit && !edit.left && edit.planId === plan.id ? edit : undefined;
    },
    open({ id: planId, target }: SendPlan, { id: chunkId, text, caret }: PlanChunk): void {
      const edit = { planId, conversation: target.key, chunkId, text, known: [text], fresh: true };
      setWords((before) => putEdit(before, { ...edit, ...(caret === undefined ? {} : { caret }) }));
    },
    type: (chunkId: ChunkId, text: string, caret: number): void =>
      setWords((before) => changeEdit(before, chunkId, { text, caret, fresh: false })),
    /** The keyboard went elsewhere, out of the panel: what is written so far is what the send key would send. */
    save(edit: ChunkEdit, chunk: PlanChunk, carryOut: Give): void {
      if (isTold(edit) || edit.text.trim() === "" || !edit.known.includes(chunk.text)) return;
      setWords((before) => given(before, edit, edit.text));
      void give(edit, { kind: "text", chunkId: edit.chunkId, text: edit.text }, carryOut);
    },
    /** The editor closes; `splitAt` also cuts the chunk in two there. */
    leave(edit: ChunkEdit, chunk: PlanChunk, carryOut: Give, splitAt?: number): void {
      const { chunkId, conversation, text } = edit;
      if (splitAt === undefined && (isTold(edit) || text === chunk.text)) {
        setWords((before) => dropEdit(before, chunkId));
      } else if (!edit.known.includes(chunk.text)) {
        // It was changed elsewhere meanwhile: neither of the two texts is written over.
        setWords((before) => addStray(dropEdit(before, chunkId), conversation, text));
      } else {
        setWords((before) => changeEdit(before, chunkId, { left: true }));
        const split = splitAt === undefined ? undefined : ({ kind: "split", chunkId, at: splitAt, text } as const);
        void give(edit, split ?? { kind: "text", chunkId, text }, carryOut);
      }
    },
    /** A plan came into sight. */
    follow: (plan: SendPlan): void => setWords((before) => withoutLost(before, plan)),
    straysIn: (conversation: ConversationKey | undefined): readonly string[] =>
      words.strays.filter((one) => one.conversation === conversation).map(({ text }) => text),
    letGo: (conversation: ConversationKey | undefined, text: string): void =>
      setWords((before) => ({
        ...before,
        strays: before.strays.filter((one) => one.conversation !== conversation || one.text !== text),
      })),
  };
}

export type ChunkEdits = ReturnType<typeof useChunkEdits>;
