import { z } from "zod";
import { CHAT_LENGTH } from "../macros/chat-length";
import { FIRST_TARGETS, type PaceChannel, TARGET_LIMITS, type Targets } from "../pace/targets";
import { isZone } from "../pace/zone-time";
import { TONES } from "../words/tone";

const text = (max: number) => z.string().max(max);

const target = (channel: PaceChannel, name: keyof Targets) => {
  const [least, most] = TARGET_LIMITS[channel][name];
  return z
    .number()
    .min(least * 1000)
    .max(most * 1000);
};
const targets = (channel: PaceChannel) =>
  z.object({
    accept: target(channel, "accept"),
    firstResponse: target(channel, "firstResponse"),
    reply: target(channel, "reply"),
    update: target(channel, "update"),
    checkIn: target(channel, "checkIn"),
    // A backup may be older than these two.
    search: target(channel, "search").default(FIRST_TARGETS[channel].search),
    specialist: target(channel, "specialist").default(FIRST_TARGETS[channel].specialist),
  });
const minuteOfDay = z.number().int().min(0).max(1440);

const length = z.number().int().min(CHAT_LENGTH.shortest).max(CHAT_LENGTH.longest);

/** A workspace as a person may set it, in the form of `Workspace`. */
export const workspaceSchema = z.object({
  id: text(300).min(1),
  name: z.string().trim().min(1).max(100),
  color: text(40),
  chatLength: length,
  // A backup may be older than this.
  messagingLength: length.default(CHAT_LENGTH.usualInMessaging),
  tone: z.enum(TONES).optional(),
  learns: z.boolean().optional(),
  muted: z.boolean().optional(),
  targets: z.object({ live: targets("live"), messaging: targets("messaging") }),
  hours: z
    .object({
      zone: text(60).refine(isZone),
      week: z.array(z.array(z.tuple([minuteOfDay, minuteOfDay])).max(4)).length(7),
    })
    .optional(),
  placeholders: z.record(text(60), text(2000)),
});
