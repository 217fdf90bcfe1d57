// Parts of a page in which no conversation with a customer stands: menus, helpers, dialogs, other people's widgets.
import { attributeOf, type Block, classOf, heightOf, labelOf, roleOf, shownText, widthOf } from "./block";
import { isControl } from "./block-kinds";
import { ASIDE_SAID } from "./composer-words";
import { says, saysOnly, tokensOf, wordList } from "./word-list";

const OUTSIDE_TAGS = /^(?:nav|header|button|dialog|menu|select|option|label|figure|footer)$/;
const OUTSIDE_ROLES =
  /^(?:navigation|banner|dialog|alertdialog|menu|menubar|toolbar|tablist|tooltip|search|listbox|tree|contentinfo|alert|status)$/;
const HELPER_TOKENS = /* @__PURE__ */ wordList("copilot, assistant, helper, suggestions, knowledge, preview, widget");
/** A vendor's own widget hangs in a corner and is no larger than this, in pixels. */
const WIDGET = { width: 460, height: 720 };

/** A bar with a pane's title is no higher than this, in pixels. */
const BAR = 80;

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

const isHeading = (block: Block): boolean =>
  /^(?:h[1-6]|summary|legend)$/.test(block.tag) || roleOf(block) === "heading";

/** The heading that stands first in a block, within its first few parts. */
function headingOf(block: Block, depth = 3): string {
  for (const kid of block.kids.slice(0, 3)) {
    if (isHeading(kid)) return shownText(kid);
    const inner = depth > 0 ? headingOf(kid, depth - 1) : "";
    if (inner !== "") return inner;
  }
  return "";
}

/** The bar at the top of a pane that is called by it in plain words; empty where it says or holds more. */
function titleOf(block: Block): string {
  const [first, ...rest] = block.kids.filter(({ look }) => look.shown);
  if (!first || rest.length === 0 || isControl(first) || heightOf(first.box) > BAR) return "";
  if (rest.some(({ box }) => box.top < first.box.bottom - 4)) return "";
  const text = shownText(first);
  return text.length < 40 ? text : "";
}

/** Calls itself a helper, a side talk or a preview. */
const isHelper = (block: Block): boolean =>
  isHelperTitle(titleOf(block)) ||
  isHelperName(
    headingOf(block),
    labelOf(block),
    `${block.tag.includes("-") ? block.tag : ""} ${classOf(block)} ${attributeOf(block, "id")}`,
  );

/** The words of a bar above a pane that are nothing but a helper's name. */
export const isHelperTitle = (text: string): boolean => saysOnly(text, HELPER_HEADING);

/** The same, of its heading, its label and the words of its class and id. */
export const isHelperName = (heading: string, label: string, tokens: string): boolean => {
  if (heading.length < 40 && (saysOnly(heading, ASIDE_SAID) || says(heading, HELPER_HEADING))) return true;
  if (label !== "" && label.length < 40 && says(label, HELPER_HEADING)) return true;
  return tokensOf(tokens).some((token) => HELPER_TOKENS.words.has(token));
};

const HELPER_HEADING = /* @__PURE__ */ wordList(
  "copilot, assistant, ai assist, ai assistant, ask ai, knowledge base, side conversation, side conversations, preview, earlier chat, previous chat, previous conversation, suggested replies, internal chat, team chat, assistent, asistente, assistente, asystent, asistan, ассистент, помощник, مساعد, المساعد, עוזר, सहायक, 助手, アシスタント, 어시스턴트, βοηθός, vorschau, aperçu, vista previa, anteprima, voorbeeld, podgląd, önizleme, προεπισκόπηση, предпросмотр, معاينة, 预览, プレビュー, 미리보기, nebengespräch, conversation annexe, conversación paralela, conversa paralela, zijgesprek",
);

/** Hangs over the page in a corner: somebody's own widget, another extension's panel. */
const hangsOver = (block: Block, { width, height }: WindowSize): boolean =>
  block.look.fixed &&
  widthOf(block.box) < Math.min(WIDGET.width, width * 0.6) &&
  heightOf(block.box) < Math.min(WIDGET.height, height) &&
  widthOf(block.box) > 0;

/** In this part of a page no transcript is looked for. */
export function isOutside(block: Block, size: WindowSize): boolean {
  if (!block.look.shown) return true;
  if (OUTSIDE_TAGS.test(block.tag) || OUTSIDE_ROLES.test(roleOf(block))) return true;
  return isHelper(block) || hangsOver(block, size);
}
