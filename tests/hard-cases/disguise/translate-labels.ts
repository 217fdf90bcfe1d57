import type { Random } from "./random";

/** What the pages' own controls say, in other languages: de, fr, es, pt, it, nl, pl, tr, ru, ja, zh. */
const WORDS: Readonly<Record<string, string>> = {
  Send: "Senden|Envoyer|Enviar|Enviar|Invia|Verzenden|Wyślij|Gönder|Отправить|送信|发送",
  "Send message":
    "Nachricht senden|Envoyer le message|Enviar mensaje|Enviar mensagem|Invia messaggio|Bericht verzenden|Wyślij wiadomość|Mesaj gönder|Отправить сообщение|メッセージを送信|发送消息",
  Reply: "Antworten|Répondre|Responder|Responder|Rispondi|Antwoorden|Odpowiedz|Yanıtla|Ответить|返信|回复",
  Message: "Nachricht|Message|Mensaje|Mensagem|Messaggio|Bericht|Wiadomość|Mesaj|Сообщение|メッセージ|消息",
  "Type your reply…":
    "Antwort schreiben…|Écrivez votre réponse…|Escribe tu respuesta…|Digite sua resposta…|Scrivi la tua risposta…|Typ je antwoord…|Napisz odpowiedź…|Yanıtınızı yazın…|Введите ответ…|返信を入力…|输入回复…",
  "Write a message":
    "Nachricht schreiben|Écrivez un message|Escribe un mensaje|Escreva uma mensagem|Scrivi un messaggio|Schrijf een bericht|Napisz wiadomość|Mesaj yaz|Введите сообщение|メッセージを入力|输入消息",
  "Attach file":
    "Datei anhängen|Joindre un fichier|Adjuntar archivo|Anexar arquivo|Allega file|Bestand toevoegen|Załącz plik|Dosya ekle|Прикрепить файл|ファイルを添付|附加文件",
  Conversation: "Unterhaltung|Conversation|Conversación|Conversa|Conversazione|Gesprek|Rozmowa|Sohbet|Диалог|会話|会话",
};
const LANGUAGES = 11;
const TEST_IDS = ["data-testid", "data-test-id", "data-test", "data-qa", "data-cy"];
const LABELS = ["aria-label", "placeholder", "data-placeholder", "title"];

/** Drops test ids and ARIA labels, or says labels, placeholders and buttons in another language. */
export function translateLabels(document: Document, random: Random): void {
  const language = Math.floor(random.next() * LANGUAGES);
  const drop = random.chance(0.4);
  const translated = (text: string) => WORDS[text.trim()]?.split("|")[language];
  for (const element of document.querySelectorAll("*")) {
    for (const name of TEST_IDS) element.removeAttribute(name);
    if (drop && element.closest("[data-mark]")) element.removeAttribute("aria-label");
    for (const name of LABELS) {
      const word = translated(element.getAttribute(name) ?? "");
      if (word) element.setAttribute(name, word);
    }
    const word =
      element.localName === "button" && element.children.length === 0 && translated(element.textContent ?? "");
    if (word) element.textContent = word;
  }
}
