import { describe, expect, test } from "vitest";
import { saysOnlySend, saysOther, saysSend, showsSend } from "../../../lib/reading/send-words";

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
