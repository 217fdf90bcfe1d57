import { escapeBraces } from "../print-placeholder";
import { fromCurlyPaths } from "./curly-paths";
import { fromEspanso } from "./espanso";
import { fromBeeftext, fromZammad } from "./hash-braces";
import type { Nesting } from "./nested-snippets";
import { fromLiveChat, fromTextExpander } from "./percent-signs";
import { fromAlfred, fromAutoHotkey, fromLiveHelperChat, fromPhraseExpress } from "./single-braces";
import { fromAText, fromClippings } from "./square-brackets";
import { fromTextBlaze } from "./text-blaze";
import type { Dialect, Translated, TranslationContext } from "./translated";

function translate(text: string, dialect: Dialect, context: TranslationContext, within: readonly string[]): Translated {
  const nesting: Nesting = {
    snippet: context.snippet,
    within,
    translate: (inner, deeper) => translate(inner, dialect, context, deeper),
  };
  switch (dialect) {
    case "plain":
      return { text: escapeBraces(text), lost: [] };
    case "zammad":
      return fromZammad(text);
    case "beeftext":
      return fromBeeftext(text, nesting);
    case "live-helper-chat":
      return fromLiveHelperChat(text);
    case "alfred":
      return fromAlfred(text, nesting);
    case "phraseexpress":
      return fromPhraseExpress(text);
    case "autohotkey":
      return fromAutoHotkey(text);
    case "text-blaze":
      return fromTextBlaze(text, nesting);
    case "textexpander":
      return fromTextExpander(text, nesting);
    case "livechat":
      return fromLiveChat(text);
    case "espanso":
      return fromEspanso(text, context, nesting);
    case "clippings":
      return fromClippings(text, context, nesting);
    case "atext":
      return fromAText(text);
    default:
      return fromCurlyPaths(text, dialect);
  }
}

/**
 * Writes the placeholders of another tool in our spelling. What has a plain meaning with us gets it; everything else is
 * asked for by its last words, and named in `lost`, in order, with its code for the import report. Braces that are no
 * placeholder in that tool are escaped, so that they reach the customer. Nothing throws; linear in the text.
 *
 * To be called on plain text, after HTML was turned into lines and entities were decoded; `intercom` also on HTML before
 * that, since its `<attribute …/>` does not survive a parser (defaults are then decoded with the rest). Keys, scripts and
 * pictures are taken out. Snippets named inside are put in through `context.snippet`, with the name as it stands there
 * (`;hi`, `/hello`, `hh`), which returns their untranslated text; a snippet's own name in `context.self` keeps it from
 * standing in itself.
 * @example translateForeign("Hi {{ticket.requester.first_name}}", "zendesk").text // "Hi {{customer.first_name}}"
 */
export function translateForeign(
  text: string,
  dialect: Dialect,
  context: TranslationContext & { readonly self?: string } = {},
): Translated {
  return translate(text, dialect, context, context.self === undefined ? [] : [context.self]);
}
