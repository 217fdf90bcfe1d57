// What lists of messages have, and others have not. The points are the table of the universal reading.
import type { EpochMs } from "../transcript/time";
import {
  attributeOf,
  type Block,
  type Box,
  classOf,
  heightOf,
  labelOf,
  roleOf,
  shownText,
  walkBlocks,
  widthOf,
} from "./block";
import { holdsEditor, holdsTime, idOf, isControl, isEditor, unwrap } from "./block-kinds";
import { bubbleBox } from "./bubble-box";
import { CLOSED_SAID, JOIN_SAID, REPLY_SAID } from "./composer-words";
import type { Unit } from "./find-units";
import { splitNameAndTime } from "./name-and-time";
import { anyOf, says, tokensOf, wordList } from "./word-list";
import type { WindowSize } from "./zones";

const LIST_LABEL = /* @__PURE__ */ wordList(
  "transcript, messages, message, conversation, chat, thread, timeline, history, dialog, log, feed, nachrichten, verlauf, unterhaltung, gespräch, conversation, historique, conversación, mensajes, mensagens, conversa, messaggi, conversazione, berichten, gesprek, wiadomości, rozmowa, mesajlar, sohbet, сообщения, переписка, чат, رسائل, محادثة, הודעות, שיחה, संदेश, बातचीत, 消息, 对话, 会话, 聊天, メッセージ, 会話, 메시지, 대화, μηνύματα, συνομιλία",
);
const ROW_TOKENS = /* @__PURE__ */ wordList(
  "message, msg, bubble, comment, chat, reply, post, utterance, event, entry, article",
);
const QUEUE_LABEL = /* @__PURE__ */ wordList(
  "queue, inbox, list, conversations, chats, tickets, waiting, sidebar, warteschlange, posteingang, cola, bandeja, fila, caixa, coda, wachtrij, kolejka, kuyruk, очередь, قائمة, תור, कतार, 队列, 受信, 대기",
);
/** Rows that are looked at in a long list. */
const SAMPLE = 40;

const share = <T>(all: readonly T[], test: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(test).length / all.length;

const isLink = (row: Block): boolean => {
  const inner = unwrap(row);
  return [row, inner].some(
    (one) =>
      (one.tag === "a" && one.attributes.has("href")) ||
      isControl(one) ||
      /^(?:option|tab|treeitem)$/.test(roleOf(one)),
  );
};

/** A control that would open a place to write. */
export const opensComposer = (text: string): boolean =>
  says(text, JOIN_SAID) || says(text, REPLY_SAID) || says(text, CLOSED_SAID);

const besideOpener = (list: Box, openers: readonly Block[]): number =>
  openers.some(
    ({ box }) =>
      overlap(list, box) > 0 && Math.min(Math.abs(box.top - list.bottom), Math.abs(list.top - box.bottom)) < 120,
  )
    ? 3
    : 0;

const firstText = (row: Block): string => [...walkBlocks(row)].find(({ own }) => own.trim() !== "")?.own.trim() ?? "";

/** Links to other conversations: a queue, no conversation. */
function isQueue(rows: readonly Block[], root: Block): boolean {
  if (share(rows, isLink) > 0.5) return true;
  const label = tokensOf(`${classOf(root)} ${attributeOf(root, "id")} ${labelOf(root)}`);
  if (rows.length < 3 || !label.some((token) => QUEUE_LABEL.words.has(token))) return false;
  const [first] = rows;
  return (
    first !== undefined &&
    rows.every((row) => Math.abs(heightOf(row.box) - heightOf(first.box)) < 2) &&
    new Set(rows.map((row) => Math.round(bubbleBox(row).left / 12))).size === 1 &&
    // A queue names each of its conversations once.
    new Set(rows.map(firstText)).size === rows.length &&
    !label.some((token) => LIST_LABEL.words.has(token))
  );
}

export const overlap = (a: Box, b: Box): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);

function besideEditor(list: Box, editors: readonly Block[]): number {
  let best = 0;
  for (const { box } of editors) {
    if (widthOf(box) < 120) continue;
    const gap = Math.min(Math.abs(box.top - list.bottom), Math.abs(list.top - box.bottom));
    const inside = box.top >= list.top && box.bottom <= list.bottom + 4;
    if (overlap(list, box) > Math.min(widthOf(list), widthOf(box)) * 0.6)
      best = Math.max(best, gap < 160 || inside ? 5 : 2);
  }
  return best;
}

/** The editor's own part of this block says more than its rows: the list is in there, if anywhere. */
function surroundsEditor(root: Block, rows: readonly Block[]): boolean {
  const holder = root.kids.find(holdsEditor);
  if (!holder) return false;
  const said = rows.reduce((sum, row) => sum + shownText(row).length, 0);
  return shownText(holder).length > said;
}

/** Messages stand one below the other; parts that stand side by side are columns. */
function isSideBySide(rows: readonly Block[]): boolean {
  const pairs = rows.slice(1).map((row, index) => [rows[index]?.box ?? row.box, row.box] as const);
  return (
    share(
      pairs,
      ([a, b]) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(heightOf(a), heightOf(b)) * 0.5,
    ) > 0.3
  );
}

/** What is true of the page around a list. */
export interface PageAround {
  readonly now: EpochMs;
  readonly size: WindowSize;
  readonly editors: readonly Block[];
  /** Controls that would open a place to write. */
  readonly openers: readonly Block[];
  readonly parents: ReadonlyMap<Block, Block>;
}

export function scrollerOf(root: Block, parents: PageAround["parents"]): Block | undefined {
  let at: Block | undefined = root;
  for (let up = 0; at && up < 5; up++) {
    if (at.look.scrolls && at.tag !== "body" && at.tag !== "html") return at;
    at = parents.get(at);
  }
  return undefined;
}

/** How much speaks for this being the list of messages. */
export function scoreList(root: Block, units: readonly Unit[], page: PageAround): number {
  const all = units.map(({ block }) => block);
  const rows = all.length > SAMPLE ? all.slice(-SAMPLE) : all;
  let points = 0;
  const scroller = scrollerOf(root, page.parents);
  const frame = scroller?.box ?? root.box;
  if (scroller) points += 3;
  const around = [root, page.parents.get(root)].filter((one) => one !== undefined);
  if (around.some((one) => /^(?:log|feed)$/.test(roleOf(one)) || attributeOf(one, "aria-live") === "polite"))
    points += 4;
  const label = tokensOf(`${classOf(root)} ${attributeOf(root, "id")}`);
  if (around.some((one) => says(labelOf(one), LIST_LABEL)) || anyOf(label, LIST_LABEL)) points += 3;
  const timed = units
    .slice(-SAMPLE)
    .filter(({ block, heads }) =>
      [block, ...heads].some(
        (one) => holdsTime(one, page.now) || splitNameAndTime(shownText(one), page.now).mark !== undefined,
      ),
    );
  if (timed.length >= rows.length * 0.3) points += 3;
  const ids = rows.map((row) => idOf(unwrap(row))?.value ?? idOf(row)?.value);
  if (rows.length > 1 && ids.every((id) => id !== undefined) && new Set(ids).size === rows.length) points += 3;
  if (share(rows, (row) => anyOf(tokensOf(classOf(row)), ROW_TOKENS)) > 0.5) points += 2;
  const bubbles = rows.map(bubbleBox);
  const lefts = /* @__PURE__ */ new Set(bubbles.map(({ left }) => Math.round(left / 12)));
  // Short and long bubbles of one side end, or begin, at the same edge.
  const rights = /* @__PURE__ */ new Set(bubbles.map(({ right }) => Math.round(right / 12)));
  const sides = lefts.size > 1 && rights.size > 1;
  const grounds = /* @__PURE__ */ new Set(
    rows.map((row) => [...walkBlocks(row)].find((one) => one.look.background !== "")?.look.background ?? ""),
  );
  if (rows.length > 1 && (sides || grounds.size > 1)) points += sides && grounds.size > 1 ? 4 : 3;
  const lengths = rows.map((row) => shownText(row).length);
  if (new Set(lengths).size > 1 && Math.max(...lengths) >= 12) points += 2;
  if (rows.length > 1) points += 1;
  if (rows.length > 3) points += 1;
  if (isQueue(rows, root)) points -= 8;
  if (isSideBySide(rows)) points -= 10;
  if (widthOf(frame) < page.size.width * 0.22) points -= 3;
  if (rows.some((row) => [...walkBlocks(row)].some((one) => isEditor(one)))) points -= 3;
  if (
    root.kids.some((kid) => kid.tag === "thead") ||
    rows.some((row) => row.kids.length > 1 && row.kids.every(({ tag }) => tag === "th"))
  )
    points -= 3;
  let at: Block | undefined = root;
  while (at) {
    if (at.tag === "aside" || roleOf(at) === "complementary") points -= 4;
    at = page.parents.get(at);
  }
  if (root.tag === "dl" && timed.length === 0 && rows.every((row) => shownText(row).length < 40)) points -= 3;
  if (surroundsEditor(root, rows)) return points - 3;
  return points + Math.max(besideEditor(frame, page.editors), besideOpener(frame, page.openers));
}
