import { describe, expect, test } from "vitest";
import {
  saysOnlyReply,
  saysOnlySend,
  saysOther,
  saysSend,
  sendsOther,
  showsSend,
} from "../../../lib/reading/send-words";

describe("words on controls", () => {
  test.each([
    "Send",
    "Send message",
    "Absenden",
    "Envoyer",
    "Répondre",
    "Enviar",
    "Invia",
    "Verzenden",
    "Wyślij",
    "Gönder",
    "إرسال",
    "भेजें",
    "送信する",
    "发送消息",
    "sendMessageButton",
  ])("%s sends, and no more", (label) => {
    expect(saysSend(label)).toBe(true);
    expect(saysOther(label)).toBe(false);
  });

  test.each([
    "Send and close",
    "Send later",
    "Schedule send",
    "Senden und schließen",
    "Enviar y cerrar",
    "Envoyer et fermer",
    "发送并关闭",
    "送信予約",
    "Send refund",
    "Transfer",
    "Delete",
    "Attach file",
    "Save draft",
  ])("%s does something else, or something more", (label) => {
    expect(saysOther(label)).toBe(true);
  });

  test.each(["Send", " Send Send", "Senden", "Send message ", "送信する", "发送"])("%s is a plain send", (label) => {
    expect(saysOnlySend(label)).toBe(true);
  });

  test.each(["Send as open ▾", "Submit as Solved", "Send feedback", "Message", ""])("%s is no plain send", (label) => {
    expect(saysOnlySend(label)).toBe(false);
  });

  test("Reply alone may be a way of writing", () => {
    expect(["Reply", " Antworten ", "返信"].every(saysOnlyReply)).toBe(true);
    expect(["Send reply", "Send", "Reply all"].some(saysOnlyReply)).toBe(false);
  });

  test("pictures of sending are told from those of sending later", () => {
    expect(["SendIcon", "SendRoundedIcon", "PaperAirplaneIcon", "fa-paper-plane"].every(showsSend)).toBe(true);
    expect(["ScheduleSendIcon", "CancelScheduleSendIcon"].some(showsSend)).toBe(false);
  });

  test.each([
    "Send coupon",
    "Send contract",
    "Send voucher",
    "Send password reset",
    "Send survey",
    "Send transcript",
    "Send a gift card",
    "Submit order",
    "Quick reply",
    "Gutschein senden",
    "Termin absenden",
    "Envoyer un bon d'achat",
    "Enviar cupón",
    "Enviar contrato",
    "Invia buono",
    "Verstuur offerte",
    "Wyślij umowę",
    "Kupon gönder",
    "Отправить купон",
    "إرسال قسيمة",
    "कूपन भेजें",
    "クーポンを送信",
    "发送优惠券",
    "쿠폰 보내기",
  ])("%s sends another thing", (label) => {
    expect(sendsOther(label)).toBe(true);
  });

  test.each([
    "Send",
    "Send (⌘ + ↵)",
    "发送(S)",
    "送信（S）",
    "Send ➤",
    "Send 3",
    "Send Reply",
    "Send your message",
    "Send as open ▾",
    "Reply to Mia Kowalska",
    "Send to Markfamq",
    "Send via WhatsApp",
    "Press Enter to send",
    "Submit ticket",
    "sendMessageButton",
    "Nachricht an Mia senden",
    "Antwort senden",
    "Envoyer la réponse",
    "Enviar a Mia",
    "Responder al cliente",
    "Enviar mensagem",
    "Invia un messaggio",
    "Bericht versturen",
    "Wyślij odpowiedź",
    "Mesajı gönder",
    "Отправить сообщение",
    "إرسال الرسالة",
    "संदेश भेजें",
    "メッセージを送信する",
    "返信する",
    "发送消息",
    "发送给客户",
    "发送 (Ctrl+Enter)",
    "메시지 보내기",
    "Lähetä viesti",
    "Gửi tin nhắn",
    "Enviar mensaje de texto",
    "Delete",
    "",
  ])("%s sends no other thing", (label) => {
    expect(sendsOther(label)).toBe(false);
  });

  test("a word inside another word is not it", () => {
    expect(saysSend("Sender")).toBe(false);
    expect(saysSend("Resend")).toBe(false);
    expect(saysOther("Closely")).toBe(false);
  });

  test("pictures of sending are known by their names", () => {
    expect(showsSend("fa fa-paper-plane")).toBe(true);
    expect(showsSend("icon-send")).toBe(true);
    expect(showsSend("icon-sender-avatar")).toBe(false);
  });
});
