import { CHAT_LENGTH } from "./chat-length";
import { foreignGaps } from "./find-open-placeholders";
import { parsePlaceholders } from "./parse-placeholders";
import { mistypedPlaceholders } from "./placeholder-menu";

/** Something in a macro that a customer would stumble over. `text` is what it is about, as it is written. */
export type MacroWarning =
  | { readonly kind: "long-chunk"; readonly chunk: number; readonly length: number }
  | { readonly kind: "foreign-placeholder"; readonly text: string }
  | { readonly kind: "mistyped-placeholder"; readonly text: string; readonly meant: string }
  | { readonly kind: "insecure-link"; readonly text: string }
  | { readonly kind: "bare-link"; readonly text: string }
  | { readonly kind: "promised-link"; readonly text: string };

const INSECURE = /\bhttp:\/\/[^\s)\]>"']+/gi;
const BARE =
  /(?<![\w@./:-])(?:www\.)?[a-z0-9](?:[a-z0-9-]*\.)+(?:com|org|net|info|eu|io|app|shop|co|uk|de|at|ch|fr|es|it|nl|be|pl|pt|se|dk|no|fi|cz)(?:\/[^\s)\]>"']*)?(?![\w@-])/gi;
const WHOLE = /\b(?:https?:\/\/|mailto:|tel:)\S+/gi;
/** Words that promise something to click, in the languages support is often given in. */
const PROMISES: readonly RegExp[] = [
  /\b(?:click|tap) (?:here|below|on the link)\b/i,
  /\b(?:this|the following) link\b|\blink (?:below|here)\b|\b(?:use|follow|open) the link\b/i,
  /\bon (?:our|the) (?:website|web site|help page|help centre|help center)\b/i,
  /\b(?:find|see|check|track|follow|manage|book|order|read|change|view|fill|do (?:this|that|it))\b[^.!?\n]{0,60}\bonline\b/i,
  /\b(?:hier klicken|klicken Sie hier|klick hier|(?:diesem|diesen|folgenden?|folgendem) Link|auf unserer (?:Website|Webseite|Seite))\b/i,
  /\b(?:cliquez ici|cliquer ici|ce lien|lien (?:suivant|ci-dessous)|sur notre site)\b/i,
  /\b(?:haga clic aquí|haz clic aquí|este enlace|enlace siguiente|en nuestra (?:web|página))/i,
  /\b(?:clicca qui|questo link|seguente link|sul nostro sito)\b/i,
  /\b(?:clique aqui|este link|no nosso site)\b/i,
  /\b(?:klik hier|deze link|op onze website)\b/i,
  /\b(?:kliknij tutaj|ten link|tym linkiem|na naszej stronie)\b/i,
];
const LINK_NAME = /link|url|page|site|address/;

const bareLinks = (body: string): readonly string[] => {
  const rest = body.replaceAll(WHOLE, (link) => " ".repeat(link.length));
  return [...new Set([...rest.matchAll(BARE)].map(([link]) => link.replace(/[.,;:!?]+$/, "")))];
};

/**
 * What is worth a second look before a macro is used. `chunks` are its chunks as they will be sent, `own` the names of the
 * workspace's own placeholders; from more than `chatLength` characters on a chunk is no longer read at a glance.
 */
export function checkMacro(
  body: string,
  chunks: readonly string[],
  own: readonly string[],
  chatLength: number = CHAT_LENGTH.usual,
): readonly MacroWarning[] {
  const gaps = parsePlaceholders(body).flatMap((piece) => (piece.kind === "placeholder" ? [piece] : []));
  const insecure = [...new Set([...body.matchAll(INSECURE)].map(([link]) => link.replace(/[.,;:!?]+$/, "")))];
  const bare = bareLinks(body);
  const hasLink = /https?:\/\//i.test(body) || bare.length > 0 || gaps.some(({ source }) => LINK_NAME.test(source));
  const promise = hasLink
    ? undefined
    : PROMISES.map((words) => words.exec(body)?.[0]).find((words) => words !== undefined);
  return [
    ...chunks.flatMap((text, chunk) =>
      [...text].length > chatLength ? [{ kind: "long-chunk" as const, chunk, length: [...text].length }] : [],
    ),
    ...foreignGaps(
      body,
      gaps.map(({ source }) => source),
    ).map((text) => ({ kind: "foreign-placeholder" as const, text })),
    ...mistypedPlaceholders(body, own).map(({ typed, meant }) => ({
      kind: "mistyped-placeholder" as const,
      text: typed,
      meant,
    })),
    ...insecure.map((text) => ({ kind: "insecure-link" as const, text })),
    ...bare.map((text) => ({ kind: "bare-link" as const, text })),
    ...(promise === undefined ? [] : [{ kind: "promised-link" as const, text: promise }]),
  ];
}
