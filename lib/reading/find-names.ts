// Whose conversation it is, as the page's headings say, and who is signed in.
import { attributeOf, type Block, classOf, heightOf, labelOf, roleOf, walkBlocks, widthOf } from "./block";
import { isControl, isEditor } from "./block-kinds";
import { looksLikeName } from "./name-and-time";
import type { HeadingName } from "./scene";
import { anyOf, foldWords, saysOnly, tokensOf, wordList } from "./word-list";

const HEADING = /^(?:h[1-6]|header)$/;
const NAME_CLASS = /* @__PURE__ */ wordList(
  "name, title, customer, contact, visitor, nickname, heading, subject, participant, client, requester",
);
const PRODUCT = /* @__PURE__ */ wordList(
  "online, offline, away, active, busy, available, typing, abwesend, en ligne, hors ligne, conectado, conectada, desconectado, en línea, em linha, disponível, in linea, aktywny, çevrimiçi, онлайн, в сети, офлайн, متصل, غير متصل, ऑनलाइन, 在线, 離線, オンライン, 온라인",
  "team, customer, client, contact, visitor, inbox, desk, dashboard, chat, live chat, conversation, conversations, chats, tickets, ticket, messages, helpdesk, support, details, home, settings, transcript, queue, all, open, mine, unassigned, service desk, live",
);
const PROFILE = /* @__PURE__ */ wordList("profile, account, signed, me, avatar, menu, user, agent");

const isChosen = (block: Block): boolean =>
  attributeOf(block, "aria-selected") === "true" ||
  (block.attributes.has("aria-current") && attributeOf(block, "aria-current") !== "false");

const clean = (text: string): string =>
  text
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** A word of the page itself, or a state somebody is in. */
export const isProductWord = (text: string): boolean =>
  foldWords(text)
    .split(" ")
    .every((word) => PRODUCT.words.has(word)) || saysOnly(text, PRODUCT);

/** The names in a heading, itself first: the parts of "Chat 77 · Mia" are names by themselves. */
export const namesIn = (text: string): string[] => {
  const whole = clean(text);
  const parts = whole
    .split(/\s*[·|•–—:]\s*|\s-\s|\s*[(#[\]]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== whole);
  return [whole, ...parts].filter((part) => looksLikeName(part) && !isProductWord(part) && part.length <= 60);
};

/** The first words in the part of the page around the list: a pane begins with whose it is. */
function firstTextOfPane(body: Block, list: Block): Block | undefined {
  const path: Block[] = [];
  const find = (block: Block): boolean => block === list || (block.kids.some(find) && path.unshift(block) > 0);
  find(body);
  const pane = [...path].reverse().find((one) => one.kids.some((kid) => kid !== list && !path.includes(kid)));
  if (!pane || pane === body) return undefined;
  for (const block of walkBlocks(pane)) {
    if (block === pane) continue;
    if (block === list || path.includes(block)) return undefined;
    if (block.own !== "" && block.look.shown) return block;
  }
  return undefined;
}

/** What headings above the list call the conversation, likeliest first. */
export function headingNames(body: Block, list: Block): (HeadingName & { readonly block: Block })[] {
  const found: (HeadingName & { readonly block: Block })[] = [];
  const within = /* @__PURE__ */ new Set(walkBlocks(list));
  const pane = firstTextOfPane(body, list);
  const bold = (block: Block) => block.look.bold || block.look.size >= 16;
  const visit = (block: Block, zone: { nav: boolean; head: boolean; chosen: boolean }): void => {
    if (within.has(block) || !block.look.shown || isEditor(block) || isControl(block)) return;
    const nav = zone.nav || block.tag === "nav" || roleOf(block) === "navigation";
    const head = zone.head || HEADING.test(block.tag) || roleOf(block) === "heading";
    const chosen = zone.chosen || isChosen(block);
    if (block.own !== "" && block.own.length <= 80 && !block.look.icons) {
      const above = block.box.bottom <= list.box.top + 8;
      const overlap = Math.min(block.box.right, list.box.right) - Math.max(block.box.left, list.box.left);
      const column = overlap > 0 && overlap >= widthOf(block.box) * 0.6;
      const named = anyOf(tokensOf(`${classOf(block)} ${attributeOf(block, "id")}`), NAME_CLASS);
      const near = above && column && list.box.top - block.box.bottom < 160;
      let points =
        (near ? 4 : column && above ? 1 : 0) +
        (head ? 3 : 0) +
        (named ? 2 : 0) +
        (bold(block) ? 2 : 0) +
        (chosen ? 2 : 0) +
        (near && block === pane ? 1 : 0) -
        (nav ? 3 : 0);
      if (!near && !head && !named && !chosen) points = 0;
      if (near && list.box.top - block.box.bottom > 90) points -= 1;
      if (points > 2)
        for (const text of namesIn(block.own))
          found.push({ block, text, points: points + (heightOf(block.box) > 18 ? 0.5 : 0) - text.length / 200 });
    }
    for (const kid of block.kids) visit(kid, { nav, head, chosen });
  };
  visit(body, { nav: false, head: false, chosen: false });
  found.sort((a, b) => b.points - a.points);
  return found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index).slice(0, 12);
}

/** The signed-in person and nobody else. */
const SIGNED_IN =
  /\b(?:signed in as|logged in as|sign out|log out|logout|abmelden|angemeldet als|déconnexion|cerrar sesión|sair|esci|afmelden|wyloguj|çıkış)\b:?|\((?:you|du|sie|vous|tú|você|tu|jij|ty|sen|siz|вы|أنت|אתה|आप|我|あなた)\)/i;

/** Names that menus and account buttons give to the signed-in person; meant to be held against authors. */
export function ownNames(
  body: Block,
  list: Block,
): { readonly sure: readonly string[]; readonly maybe: readonly string[] } {
  const sure = new Set<string>();
  const names = new Set<string>();
  const within = /* @__PURE__ */ new Set(walkBlocks(list));
  const visit = (block: Block, menu: boolean): void => {
    if (within.has(block)) return;
    const account = anyOf(
      tokensOf(`${classOf(block)} ${attributeOf(block, "id")} ${attributeOf(block, "data-testid")} ${labelOf(block)}`),
      PROFILE,
    );
    const bar =
      block.tag === "header" &&
      block.box.top < 60 &&
      block.box.bottom < list.box.top + 8 &&
      widthOf(block.box) > widthOf(list.box) * 1.05;
    const here =
      menu ||
      block.tag === "nav" ||
      roleOf(block) === "navigation" ||
      roleOf(block) === "banner" ||
      bar ||
      (account && !block.kids.some((kid) => kid.kids.length > 6));
    if (here) {
      for (const text of [labelOf(block), block.own])
        for (const part of text === "" ? [] : namesIn(text)) names.add(part);
    }
    for (const text of [labelOf(block), block.own]) {
      if (!SIGNED_IN.test(text)) continue;
      for (const part of namesIn(text.replace(SIGNED_IN, "").trim())) sure.add(part);
    }
    for (const kid of block.kids) visit(kid, here);
  };
  visit(body, false);
  return { sure: [...sure], maybe: [...names].slice(0, 40) };
}
