import { z } from "zod";

const MOST = 20_000;
const id = z.string().min(1).max(300);
const fields = {
  title: z.string().trim().min(1).max(300),
  shortcut: z.string().max(64),
  tags: z.array(z.string().max(300)).max(500),
  folder: z.string().max(2000),
  body: z.string().max(100_000),
};

/** What the import of macros says; see `import-messages`. */
export const importCalls = [
  z.object({
    kind: z.literal("import-macros"),
    macros: z.array(z.object({ id: id.optional(), ...fields })).max(MOST),
  }),
  z.object({
    kind: z.literal("undo-import"),
    added: z.array(id).max(MOST),
    replaced: z
      .array(z.object({ id, workspaceId: id, origin: z.object({ packId: id }).optional(), ...fields }).loose())
      .max(MOST),
  }),
] as const;
