import { z } from "zod";

const text = (max: number) => z.string().max(max);

/**
 * The fields of a macro that a view may have kept, in characters: as much as an import takes, so that what was imported can
 * be edited and saved again.
 */
export const macroFields = {
  title: z.string().trim().min(1).max(300),
  shortcut: text(64),
  tags: z.array(text(300)).max(500),
  folder: text(2000),
  body: text(100_000),
  aliases: z.array(text(300)).max(500).optional(),
};
