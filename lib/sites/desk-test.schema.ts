import { z } from "zod";

/** What a page says of a test of its reply box. */
export const deskTest = z.object({
  writer: z
    .string()
    .max(40)
    .regex(/^[a-z-]+$/)
    .optional(),
  written: z.enum(["same", "taken", "not"]),
  send: z.enum(["control", "control-off", "enter", "ctrl-enter", "none", "unknown"]),
  after: z.enum(["empty", "word", "other"]),
  sent: z.boolean(),
});
