import { z } from "zod";
import { channelSchema, layoutSchema } from "../sites/site-settings.schema";
import { workspaceSchema } from "../workspaces/workspace.schema";
import { BACKUP_CALLS } from "./backup-messages.schema";
import { importCalls } from "./import-messages.schema";
import { MACRO_CALLS } from "./macro-messages.schema";
import type { PanelToBackground } from "./panel-messages";

const text = (max: number) => z.string().max(max);
const id = text(300).min(1);
const revision = z.number().int().min(0);
const values = z.record(text(300), text(20_000));

const edit = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), chunkId: id, text: text(100_000) }),
  z.object({ kind: z.literal("skip"), chunkId: id }),
  z.object({ kind: z.literal("unskip"), chunkId: id }),
  z.object({ kind: z.literal("merge-next"), chunkId: id }),
  z.object({ kind: z.literal("split"), chunkId: id, at: z.number().int().min(0), text: text(100_000).optional() }),
  z.object({ kind: z.literal("move"), chunkId: id, by: z.union([z.literal(-1), z.literal(1)]) }),
  z.object({ kind: z.literal("unflag"), chunkId: id }),
  z.object({ kind: z.literal("leave-out"), chunkId: id }),
  z.object({ kind: z.literal("as-is"), chunkId: id }),
  z.object({ kind: z.literal("remove"), chunkId: id }),
  z.object({ kind: z.literal("undo") }),
]);

const unsavedPart = z.enum(["chunks", "macros"]);

const step = z.enum(["customer", "own", "composer", "send"]);

const teachCommand = z.discriminatedUnion("do", [
  z.object({ do: z.literal("start") }),
  z.object({ do: z.literal("start-over") }),
  z.object({ do: z.literal("step"), step }),
  z.object({ do: z.literal("skip") }),
  z.object({ do: z.literal("keys"), keys: z.enum(["enter", "ctrl-enter", "unknown"]) }),
  z.object({ do: z.literal("pause") }),
  z.object({ do: z.literal("save") }),
  z.object({ do: z.literal("stop") }),
]);

const call = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("search"), query: text(2000) }),
  z.object({ kind: z.literal("preview"), macroId: id, values }),
  z.object({ kind: z.literal("choose"), macroId: id, values, add: z.boolean(), conversation: id.optional() }),
  z.object({ kind: z.literal("forget-answers"), macroId: id, key: text(300) }),
  z.object({ kind: z.literal("press"), planId: id, revision, chunkId: id, anyway: z.boolean() }),
  z.object({ kind: z.literal("insert"), planId: id, revision, chunkId: id }),
  z.object({ kind: z.literal("edit"), planId: id, revision, edit }),
  z.object({ kind: z.literal("settle"), planId: id, attemptId: id, how: z.enum(["is-there", "send-again"]) }),
  z.object({ kind: z.literal("arm"), planId: id }),
  z.object({ kind: z.literal("discard-plan"), planId: id }),
  z.object({ kind: z.literal("restore-plan") }),
  z.object({ kind: z.literal("forget-discarded") }),
  z.object({ kind: z.literal("take-draft") }),
  z.object({ kind: z.literal("typed-text"), from: z.enum(["reply-box", "last-message"]) }),
  z.object({ kind: z.literal("set-aside") }),
  z.object({ kind: z.literal("put-back") }),
  z.object({ kind: z.literal("show-message"), messageId: id }),
  z.object({ kind: z.literal("that-was-me"), messageId: id }),
  z.object({ kind: z.literal("own-send"), on: z.boolean() }),
  z.object({ kind: z.literal("test-desk") }),
  z.object({ kind: z.literal("health") }),
  z.object({ kind: z.literal("keep-unsaved"), part: unsavedPart, text: text(500_000) }),
  z.object({ kind: z.literal("load-unsaved"), part: unsavedPart }),
  z.object({ kind: z.literal("layout"), change: layoutSchema.partial() }),
  z.object({ kind: z.literal("get-ready") }),
  z.object({ kind: z.literal("leave") }),
  z.object({ kind: z.literal("switch-off-site") }),
  z.object({ kind: z.literal("open-options") }),
  z.object({ kind: z.literal("open-side-panel") }),
  z.object({ kind: z.literal("dismiss-notice"), id: z.number().int() }),
  z.object({ kind: z.literal("learn"), on: z.boolean() }),
  z.object({ kind: z.literal("list-memories") }),
  z.object({ kind: z.literal("forget-memories"), macroId: id.optional() }),
  ...MACRO_CALLS,
  z.object({ kind: z.literal("list-sites") }),
  z.object({ kind: z.literal("forget-site"), host: text(300), origin: text(300).optional() }),
  z.object({ kind: z.literal("site-off"), host: text(300), off: z.boolean() }),
  z.object({ kind: z.literal("site-own-send"), host: text(300), on: z.boolean() }),
  z.object({ kind: z.literal("site-channel"), host: text(300), channel: channelSchema.optional() }),
  z.object({ kind: z.literal("time-as"), channel: channelSchema }),
  z.object({ kind: z.literal("away"), on: z.boolean() }),
  z.object({ kind: z.literal("take-line"), text: text(2000) }),
  z.object({ kind: z.literal("snooze"), on: z.boolean() }),
  z.object({ kind: z.literal("specialist-brief") }),
  z.object({ kind: z.literal("specialist"), conversation: id, does: z.enum(["asked", "over"]) }),
  z.object({ kind: z.literal("watch-chats"), on: z.boolean() }),
  z.object({ kind: z.literal("go-to-chat"), id }),
  z.object({ kind: z.literal("promise"), conversation: id, dueAt: z.number().int() }),
  z.object({ kind: z.literal("promise-done"), id: text(1000), done: z.boolean() }),
  z.object({ kind: z.literal("go-to-promise"), id: text(1000) }),
  z.object({ kind: z.literal("load-workspace") }),
  z.object({ kind: z.literal("forget-all-answers") }),
  z.object({ kind: z.literal("save-workspace"), workspace: workspaceSchema }),
  z.object({ kind: z.literal("who-said"), messageId: id, who: z.enum(["customer", "agent", "unasked"]) }),
  z.object({ kind: z.literal("teach"), command: teachCommand }),
  z.object({ kind: z.literal("list-profiles") }),
  z.object({ kind: z.literal("export-profile"), id }),
  z.object({ kind: z.literal("import-profile"), text: text(200_000) }),
  z.object({ kind: z.literal("confirm-host"), id, host: text(120).min(1), confirmed: z.boolean() }),
  z.object({ kind: z.literal("delete-profile"), id }),
  z.object({ kind: z.literal("restore-profile"), id }),
  ...importCalls,
  ...BACKUP_CALLS,
]);

const introduction = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("key"), key: id }),
  z.object({ kind: z.literal("resume"), token: id }),
  z.object({ kind: z.literal("own-page"), tabId: z.number().int().optional() }),
]);

const panelToBackground = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("introduce"), introduction, inChat: z.boolean().optional() }),
  z.object({ kind: z.literal("call"), id: z.number().int(), call }),
]);

/** What a view says, or `undefined` where it is not of the agreed form. */
export function parsePanelMessage(raw: unknown): PanelToBackground | undefined {
  const parsed = panelToBackground.safeParse(raw);
  return parsed.success ? (parsed.data as unknown as PanelToBackground) : undefined;
}
