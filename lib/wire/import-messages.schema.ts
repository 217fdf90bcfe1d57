import { z } from "zod";
import { OWN_LENGTH } from "../macros/chat-length";
import { macroFields } from "./macro-fields.schema";

const MOST = 20_000;
const id = z.string().min(1).max(300);

/** What only our own files say of a macro. */
const onlyOurs = {
  pinned: z.boolean().optional(),
  maxChars: z.number().int().min(OWN_LENGTH.shortest).max(OWN_LENGTH.longest).optional(),
};

/** What the import of macros says; see `import-messages`. */
export const importCalls = [
  z.object({
    kind: z.literal("import-macros"),
    macros: z.array(z.object({ id: id.optional(), ...macroFields, ...onlyOurs })).max(MOST),
  }),
  z.object({
    kind: z.literal("undo-import"),
    at: z.number().int(),
    added: z.array(id).max(MOST),
    replaced: z
      .array(z.object({ id, workspaceId: id, origin: z.object({ packId: id }).optional(), ...macroFields }).loose())
      .max(MOST),
  }),
] as const;
