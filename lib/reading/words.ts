// The lists are marked pure, so that a script holds only those it uses.
// Words that hint at what a thing is, as data: whole words, lower case, several languages.
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const CUSTOMER = /* @__PURE__ */ words(
  "customer client visitor guest contact enduser requester incoming inbound received receive buyer subscriber patient kunde besucher visiteur cliente visitante klant bezoeker klient them",
);
export const AGENT = /* @__PURE__ */ words(
  "agent operator staff admin support outgoing outbound sent own self me mine representative employee response mitarbeiter agente atendente operatore medewerker konsultant",
);
export const BOT = /* @__PURE__ */ words(
  "bot robot chatbot automated automation autoresponder autoreply virtual ai assistant automatisch automatico bota robo roboter автоответ бот робот ボット 机器人 봇",
);
export const SYSTEM = /* @__PURE__ */ words(
  "system event activity notice lineitem status divider separator daydivider meta joined left info timeline",
);
export const NOTE = /* @__PURE__ */ words(
  "note internal private whisper staffonly notiz intern interne privat interna privada notatka заметка",
);
export const FAILED = /* @__PURE__ */ words("failed error undelivered retry fehlgeschlagen échec falhou");
export const PENDING = /* @__PURE__ */ words("pending sending queued unsent");
export const DRAFT = /* @__PURE__ */ words("draft typing placeholder skeleton entwurf brouillon borrador rascunho");

export const REPLY = /* @__PURE__ */ words(
  "reply message write type answer respond antwort antworten nachricht schreiben répondre message écrivez responder mensaje escribe mensagem digite rispondi messaggio scrivi antwoord bericht odpowiedz wiadomość απάντηση μήνυμα ответить сообщение yanıtla mesaj رد رسالة השב הודעה",
);
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
export const NOT_COMPOSER = /* @__PURE__ */ words(
  "search subject title tag tags filter prompt copilot assistant ai find email phone name cc bcc login password username note internal private comment",
);

const SPLIT = /[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u;

/** The words of a class list, an attribute or a label: split at signs and camel humps, lower case. */
export const wordsOf = (text: string): string[] =>
  text
    .split(SPLIT)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());

export const hasWord = (words: readonly string[], list: ReadonlySet<string>): boolean =>
  words.some((word) => list.has(word));
