// What becomes of words on their way into a chunk. Pure steps, so that whatever happens to the view in between, none of
// them drops what a person wrote.
import type { ChunkId, PlanId, SendPlan } from "../../lib/sending/send-plan";
import type { ConversationKey } from "../../lib/transcript/transcript";

/** A chunk that is being edited, or was left and is not confirmed to be kept. */
export interface ChunkEdit {
  readonly planId: PlanId;
  readonly conversation: ConversationKey;
  readonly chunkId: ChunkId;
  readonly text: string;
  readonly caret?: number;
  /** What the chunk said when it was opened, and what it was told since: anything else in it is another's. */
  readonly known: readonly string[];
  /** It was left: its editor is closed. */
  readonly left?: boolean;
  /** A person opened it just now: it takes the keyboard. */
  readonly fresh?: boolean;
}

/** Words that could not be put into their chunk. */
export interface StrayText {
  readonly conversation: ConversationKey;
  readonly text: string;
}

export interface UnsavedWords {
  readonly edits: readonly ChunkEdit[];
  readonly strays: readonly StrayText[];
}

/** As many of each as are kept, newest last. */
const MOST = 20;
/** So many texts back a chunk that is behind is still known to be ours; each is kept with every key. */
const KNOWN = 8;

export const NO_WORDS: UnsavedWords = { edits: [], strays: [] };

export const editIn = ({ edits }: UnsavedWords, chunkId: ChunkId): ChunkEdit | undefined =>
  edits.find((edit) => edit.chunkId === chunkId);

export const dropEdit = (words: UnsavedWords, chunkId: ChunkId): UnsavedWords => ({
  ...words,
  edits: words.edits.filter((edit) => edit.chunkId !== chunkId),
});

export const putEdit = (words: UnsavedWords, edit: ChunkEdit): UnsavedWords => ({
  ...words,
  edits: [...words.edits.filter(({ chunkId }) => chunkId !== edit.chunkId), edit].slice(-MOST),
});

export function changeEdit(words: UnsavedWords, chunkId: ChunkId, change: Partial<ChunkEdit>): UnsavedWords {
  const now = editIn(words, chunkId);
  return now ? putEdit(words, { ...now, ...change }) : words;
}

export function addStray(words: UnsavedWords, conversation: ConversationKey, text: string): UnsavedWords {
  if (text.trim() === "" || words.strays.some((one) => one.conversation === conversation && one.text === text))
    return words;
  return { ...words, strays: [...words.strays, { conversation, text }].slice(-MOST) };
}

/** Whether there is anything to tell the plan. */
export const isTold = ({ known, text }: ChunkEdit): boolean => known.at(-1) === text;

/** The chunk was given `text`, and its editor may stay open. */
export function given(words: UnsavedWords, { chunkId }: ChunkEdit, text: string): UnsavedWords {
  return changeEdit(words, chunkId, { known: [...(editIn(words, chunkId)?.known ?? []), text].slice(-KNOWN) });
}

/** The chunk did not take `text`: an open editor has it still, else it is kept in sight. */
export function notTaken(words: UnsavedWords, { chunkId, conversation }: ChunkEdit, text: string): UnsavedWords {
  const now = editIn(words, chunkId);
  if (!now || now.left) return addStray(dropEdit(words, chunkId), conversation, text);
  return now.known.includes(text)
    ? changeEdit(words, chunkId, { known: now.known.filter((one) => one !== text) })
    : addStray(words, conversation, text);
}

/** Words whose chunk is gone from the plan, or whose plan has made way for another of the same chat, are kept in sight. */
export function withoutLost(words: UnsavedWords, plan: SendPlan): UnsavedWords {
  const isLost = (edit: ChunkEdit) =>
    edit.conversation === plan.target.key &&
    !edit.left &&
    (edit.planId !== plan.id || !plan.chunks.some(({ id }) => id === edit.chunkId));
  return words.edits
    .filter(isLost)
    .reduce(
      (left, edit) =>
        isTold(edit)
          ? dropEdit(left, edit.chunkId)
          : addStray(dropEdit(left, edit.chunkId), edit.conversation, edit.text),
      words,
    );
}

/** What an earlier frame of this view left, beside what was written since. */
export function takeOver(words: UnsavedWords, found: UnsavedWords): UnsavedWords {
  const edits = found.edits
    .filter(({ chunkId }) => !editIn(words, chunkId))
    .map(({ left: _, fresh: __, ...edit }): ChunkEdit => edit);
  return { edits: [...edits, ...words.edits].slice(-MOST), strays: [...found.strays, ...words.strays].slice(-MOST) };
}

const isText = (value: unknown): value is string => typeof value === "string";
const has = (value: unknown, ...fields: readonly string[]): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && fields.every((field) => isText(Reflect.get(value, field)));

const isEdit = (value: unknown): value is ChunkEdit =>
  has(value, "planId", "conversation", "chunkId", "text") && Array.isArray(value.known) && value.known.every(isText);

/** Words as they were kept, or none where they are not of that form. */
export function readWords(value: unknown): UnsavedWords {
  if (typeof value !== "object" || value === null) return NO_WORDS;
  const listOf = (field: string): readonly unknown[] => {
    const list: unknown = Reflect.get(value, field);
    return Array.isArray(list) ? list : [];
  };
  return {
    edits: listOf("edits").filter(isEdit),
    strays: listOf("strays").filter((one): one is StrayText => has(one, "conversation", "text")),
  };
}
