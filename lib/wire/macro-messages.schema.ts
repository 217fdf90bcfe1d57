import { z } from "zod";
import { OWN_LENGTH } from "../macros/chat-length";
import { macroFields } from "./macro-fields.schema";

const text = (max: number) => z.string().max(max);
const id = text(300).min(1);
/** A library of 20,000 macros, all of them selected, with room to grow. */
const ids = z.array(id).max(50_000);
const tag = z.string().trim().min(1).max(300);

const draft = z.object({
  id: id.optional(),
  workspaceId: id,
  ...macroFields,
  maxChars: z.number().int().min(OWN_LENGTH.shortest).max(OWN_LENGTH.longest).optional(),
});

/** What a view asks about the macro library, in the form of `MacroCall`. */
export const MACRO_CALLS = [
  z.object({ kind: z.literal("list-library"), after: id.optional() }),
  z.object({ kind: z.literal("list-macros"), after: id.optional() }),
  z.object({ kind: z.literal("load-macro"), macroId: id }),
  z.object({ kind: z.literal("save-macro"), macro: draft }),
  z.object({ kind: z.literal("copy-macro"), macroId: id }),
  z.object({ kind: z.literal("delete-macros"), ids }),
  z.object({ kind: z.literal("tag-macros"), ids, add: z.array(tag).max(20), remove: z.array(tag).max(20) }),
  z.object({ kind: z.literal("move-macros"), ids, folder: text(2000) }),
  z.object({ kind: z.literal("pin-macros"), ids, pinned: z.boolean() }),
  z.object({ kind: z.literal("undo-change"), change: z.number().int() }),
  z.object({ kind: z.literal("macro-history"), macroId: id }),
  z.object({ kind: z.literal("list-bin") }),
  z.object({ kind: z.literal("restore-macros"), ids }),
  z.object({ kind: z.literal("erase-macros"), ids }),
  z.object({ kind: z.literal("find-alike") }),
  z.object({ kind: z.literal("find-text"), words: text(200) }),
  z.object({ kind: z.literal("list-misses") }),
  z.object({ kind: z.literal("erase-misses"), query: text(200).optional() }),
] as const;
