// The lists are marked pure, so that a script holds only those it uses.
// Words that hint at what a thing is, as data: whole words, lower case, several languages.
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What a form for replies to a customer says of itself; stricter than what a box to write in may say. */
export const ANSWER = /* @__PURE__ */ words(
  "reply replies respond response answer correspond correspondence antwort antworten beantworten répondre réponse responder respuesta resposta rispondi risposta antwoord antwoorden beantwoorden odpowiedz odpowiedź yanıtla yanıt رد الرد उत्तर जवाब 返信 回复 回覆",
);
/** What a desk calls an entry that is not a reply, where it has a word for replies too. */
export const COMMENTED = /* @__PURE__ */ words(
  "comment comments commented kommentar kommentiert commentaire comentario comentário commento opmerking komentarz yorum تعليق टिप्पणी コメント 评论",
);
/** Names of lists of what happened to a ticket. */
export const HISTORY = /* @__PURE__ */ words(
  "history timeline journal transactions historie verlauf historial histórico",
);
/** Labels behind which a desk names the customer of a ticket. */
export const CUSTOMER_LABEL = /* @__PURE__ */ words(
  "requestor requestors requester requesters customer client reporter anfragender anfragende anfragesteller kunde demandeur demandeurs solicitante cliente requerente richiedente aanvrager klant zgłaszający klient müşteri العميل ग्राहक 依頼者 客户",
);
const SPLIT = /[^\p{L}\p{N}\p{M}]+|(?<=\p{Ll})(?=\p{Lu})/u;

/** The words of a class list, an attribute or a label: split at signs and camel humps, lower case. */
export const wordsOf = (text: string): string[] =>
  text
    .split(SPLIT)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());

export const hasWord = (words: readonly string[], list: ReadonlySet<string>): boolean =>
  words.some((word) => list.has(word));
