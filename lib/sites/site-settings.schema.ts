import { z } from "zod";

/** How a panel lies on a page, as `PanelLayout` has it. */
export const layoutSchema = z.object({
  shown: z.boolean(),
  width: z.number().min(280).max(560),
  folded: z.boolean(),
  room: z.enum(["make-room", "float"]),
});

/** How conversations of a site are timed. */
export const channelSchema = z.enum(["live", "messaging"]);

/** What is remembered of a site, as `SiteSettings` has it. */
export const siteSchema = z.object({
  host: z.string().min(1).max(300),
  off: z.boolean(),
  layout: layoutSchema,
  channel: channelSchema.exactOptional(),
  ownSend: z.boolean().exactOptional(),
});
