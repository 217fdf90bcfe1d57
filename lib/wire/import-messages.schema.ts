import { z } from "zod";
import { macroFields } from "./macro-fields.schema";

const MOST = 20_000;
const id = z.string().min(1).max(300);

/** What the import of macros says; see `import-messages`. */
export const importCalls = [
  z.object({
    kind: z.literal("import-macros"),
    macros: z.array(z.object({ id: id.optional(), ...macroFields })).max(MOST),
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
