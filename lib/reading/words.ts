// The lists are marked pure, so that a script holds only those it uses.
// Words that hint at what a thing is, as data: whole words, lower case, several languages.
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const NOTE = /* @__PURE__ */ words(
  "note internal private whisper staffonly notiz intern interne privat interna privada notatka заметка",
);
export const SEND = /* @__PURE__ */ words(
  "send reply submit भेजें भेजो भेजिए إرسال ارسل أرسل senden antworten envoyer enviar invia verzenden wyślij αποστολή отправить gönder إرسال שלח 发送 送信 보내기",
);
export const NOT_SEND = /* @__PURE__ */ words(
  "attach attachment file emoji emojis record audio voice cancel schedule options option menu delete remove refund close transfer resolve note gif image photo upload macro template templates toggle settings search end leave block assign discard feedback later as als comme como come jako olarak",
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
