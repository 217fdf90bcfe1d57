import { z } from "zod";
import { deskTest } from "../sites/desk-test.schema";
import { pageDetails } from "../sites/page-details.schema";
import type { PageToBackground } from "./page-messages";

// A page can lie: every string is bounded, every list is bounded, unknown keys are dropped.
const text = (max: number) => z.string().max(max);
const id = text(300).min(1);

/** No calendar is asked for a moment after 2100, in milliseconds since 1970. */
const LATEST = 4_102_444_800_000;

const message = z.object({
  id,
  role: z.enum(["customer", "agent", "bot", "system", "note", "unknown"]),
  origin: z.enum(["here", "elsewhere", "colleague", "unknown"]).optional(),
  delivery: z.enum(["shown", "pending", "failed", "draft"]),
  time: z.object({
    at: z.number().min(0).max(LATEST).optional(),
    precision: z.enum(["exact", "minute", "estimate", "seen", "bound", "unknown"]),
  }),
  text: text(100_000),
  author: text(300).optional(),
});

const messages = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("whole"), messages: z.array(message).max(5000) }),
  z.object({
    kind: z.literal("changed"),
    base: z.number().int(),
    keep: z.number().int().min(0).max(5000),
    tail: z.array(message).max(5000),
  }),
]);

const conversation = z.object({
  key: text(500).min(1),
  keyKind: z.enum(["hard", "soft"]),
  customerName: text(300).optional(),
  currentPage: z.object({ url: text(2000), title: text(500).optional() }).optional(),
  ticket: z
    .object({ number: text(40).optional(), subject: text(300).optional(), inbox: text(300).optional() })
    .optional(),
});

const sign = z.enum([
  "closed",
  "customer-left",
  "colleague-replying",
  "customer-waiting",
  "customer-typing",
  "live-chat",
  "messaging",
  "e-mail",
]);

const reading = z.object({
  number: z.number().int(),
  health: z.enum(["read", "probable", "unsure", "no-chat"]),
  reasons: z.array(text(400)).max(40),
  conversation: conversation.optional(),
  messages: messages.optional(),
  composer: z.object({
    mode: z.enum(["public", "note", "unknown", "locked", "none", "several", "elsewhere"]),
    empty: z.boolean(),
    setAside: z.boolean(),
    around: z.enum(["note", "unknown"]).optional(),
    host: z
      .string()
      .max(253)
      .regex(/^[\w.:[\]-]+$/)
      .optional(),
  }),
  profile: z
    .object({
      name: text(60),
      source: z.enum(["shipped", "taught", "imported"]).optional(),
      drifted: z.array(z.enum(["page", "transcript", "rows", "bodies", "roles", "composer"])).max(6),
    })
    .optional(),
  question: z.object({ messageId: id, text: text(400) }).optional(),
  signs: z.array(sign).max(sign.options.length),
});

const refusal = z.enum([
  "other-conversation",
  "no-conversation",
  "no-composer",
  "two-composers",
  "composer-locked",
  "composer-unreachable",
  "private-note",
  "note-or-public-unknown",
  "composer-not-empty",
  "picture-in-composer",
  "text-did-not-stick",
  "copied-instead",
  "box-took-it",
  "no-send-control",
  "send-control-disabled",
  "desk-offline",
  "tab-hidden",
  "chat-covered",
  "composing",
  "placeholder-empty",
  "chunk-empty",
  "page-not-connected",
  "page-not-read",
  "still-sending",
  "plan-changed",
  "not-armed",
  "already-tried",
]);

const doubt = z.enum([
  "not-seen",
  "page-gone",
  "desk-failed-it",
  "desk-took-it-back",
  "still-pending",
  "desk-offline",
  "text-left-in-composer",
  "box-emptied-itself",
]);

const outcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("sent"), messageId: id, twice: z.literal(true).optional() }),
  z.object({ kind: z.literal("refused"), reason: refusal }),
  z.object({ kind: z.literal("unconfirmed"), doubt }),
]);

const report = z.object({ attemptId: id, outcome });

const ownSendRefusal = z.enum([
  "own-note",
  "own-note-or-public",
  "own-locked",
  "own-plan-armed",
  "own-still-sending",
  "own-just-sent",
  "own-no-control",
  "own-control-off",
  "own-desk-offline",
  "own-desk-took-key",
  "own-changed",
  "own-not-read",
  "own-not-connected",
  "own-sent-twice",
]);

const answer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("done") }),
  z.object({ kind: z.literal("selection"), text: text(200) }),
  z.object({ kind: z.literal("draft"), text: text(200_000) }),
  z.object({ kind: z.literal("explained"), details: pageDetails }),
  z.object({ kind: z.literal("tested"), test: deskTest }),
  z.object({ kind: z.literal("refused"), reason: refusal }),
  z.object({ kind: z.literal("copied"), reason: refusal }),
  z.object({ kind: z.literal("attempt-open") }),
  z.object({ kind: z.literal("attempt-unseen") }),
  z.object({ kind: z.literal("attempt-over"), outcome }),
  z.object({ kind: z.literal("not-found") }),
  // Checked as a profile from elsewhere where it is kept.
  z.object({ kind: z.literal("profile"), profile: z.unknown() }),
]);

const composerQuestion = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("draft-here") }),
  z.object({ kind: z.literal("write-here"), text: text(200_000), draft: z.literal(true).optional() }),
  z.object({ kind: z.literal("empty-here"), text: text(200_000) }),
  z.object({ kind: z.literal("ready-here") }),
  z.object({ kind: z.literal("press-here"), text: text(200_000) }),
]);

const count = z.number().int().min(0).max(100_000);
const step = z.enum(["customer", "own", "composer", "send"]);

const teaching = z.object({
  step: z.union([step, z.literal("review")]),
  picking: z.boolean(),
  pointed: z.array(step).max(4),
  keys: z.enum(["enter", "ctrl-enter", "unknown"]),
  counts: z.object({ customer: count, own: count, other: count, unclear: count }),
  sidesBy: z.enum(["rule", "looks"]),
  problem: z
    .enum(["same-message", "not-editable", "no-send-control", "no-sides", "same-side", "no-composer", "nothing-found"])
    .optional(),
});

const pageToBackground = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("hello"),
    instance: id,
    top: z.boolean(),
    reloaded: z.boolean(),
    reports: z.array(report).max(200),
  }),
  z.object({ kind: z.literal("reading"), reading }),
  z.object({ kind: z.literal("report"), report }),
  z.object({ kind: z.literal("chord"), conversation: text(500) }),
  z.object({ kind: z.literal("chord-held"), why: z.enum(["still-sending", "composing"]) }),
  z.object({ kind: z.literal("strayed"), letter: text(8).min(1) }),
  z.object({
    kind: z.literal("drafts"),
    drafts: z.array(z.object({ conversation: text(500).min(1), text: text(200_000) })).max(50),
  }),
  z.object({ kind: z.literal("composer-asked"), request: z.number().int(), question: composerQuestion }),
  z.object({ kind: z.literal("own-send-wanted"), request: z.number().int(), conversation: text(500).min(1) }),
  z.object({ kind: z.literal("own-send-refused"), reason: ownSendRefusal }),
  z.object({ kind: z.literal("panel-key-wanted"), request: z.number().int() }),
  z.object({ kind: z.literal("part-wanted"), part: z.enum(["reading", "sending", "panel", "teaching"]) }),
  z.object({ kind: z.literal("vanished"), conversation: id, why: z.enum(["closed", "vanished"]) }),
  z.object({ kind: z.literal("panel-impossible") }),
  z.object({ kind: z.literal("teaching"), teaching: teaching.optional() }),
  z.object({ kind: z.literal("answer"), request: z.number().int(), answer }),
]);

/** What a page script says, or `undefined` where it is not of the agreed form. */
export function parsePageMessage(raw: unknown): PageToBackground | undefined {
  const parsed = pageToBackground.safeParse(raw);
  // Brands exist for the compiler alone: the checked strings become ids here, where they arrive.
  return parsed.success ? (parsed.data as unknown as PageToBackground) : undefined;
}
