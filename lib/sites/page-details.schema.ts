import { z } from "zod";

/** An element as `describePlainly` writes it: whatever else a page's script may say of one is dropped whole. */
const element = z.string().regex(/^[a-z][a-z0-9-]{0,40}(?:\[role=[a-z]{1,20}\])?(?:\.[A-Za-z_][\w:-]{0,39}){0,4}$/);

const part = {
  by: z.enum(["profile", "looks", "history", "form", "nothing"]),
  confidence: z.number().min(0).max(1),
  known: z.enum(["verified", "from-source", "third-party", "guess"]).optional(),
  rule: z.number().int().min(1).max(99).optional(),
  element: element.optional().catch(undefined),
};

const name = z
  .string()
  .max(60)
  .regex(/^[a-z0-9-]+$/);

/** How a page says it is read. */
export const pageDetails = z.object({
  profile: z
    .object({
      id: name,
      version: z.number().int().min(0).max(1_000_000),
      source: z.enum(["shipped", "taught", "imported"]),
      drifted: z.array(z.enum(["page", "transcript", "rows", "bodies", "roles", "composer"])).max(6),
    })
    .optional(),
  list: z.object({ ...part, rows: z.number().int().min(0).max(100_000), several: z.boolean() }),
  roles: z.object({ ...part, reasons: z.array(z.string().max(200)).max(10) }),
  composer: z.object({ ...part, family: name.optional(), several: z.boolean() }),
  send: z.object({ ...part, key: z.enum(["enter", "ctrl-enter", "unknown", "none"]), off: z.boolean() }),
  offline: z.boolean(),
});
