import { expect, test } from "vitest";
import { saidKey } from "../../../lib/reading/said-key";

test.each([
  ["Press Enter to send, Shift+Enter for a new line", "enter"],
  ["Ctrl+Enter to send", "ctrl-enter"],
  ["Send (⌘+Enter)", "ctrl-enter"],
  ["Strg + Enter zum Senden", "ctrl-enter"],
  ["Enter zum Absenden", "enter"],
  ["Entrée pour envoyer", "enter"],
  ["Pulsa Intro para enviar", "enter"],
  ["Premi Invio per inviare", "enter"],
  ["Ctrl + Enter para enviar a mensagem", "ctrl-enter"],
  ["Naciśnij Enter, aby wysłać", "enter"],
  ["Enter tuşu: gönder", "enter"],
  ["Ctrl+Enter — отправить", "ctrl-enter"],
  ["Enterで送信", "enter"],
  ["按 Enter 发送", "enter"],
])("%s: %s", (text, key) => expect(saidKey(text)).toBe(key));

test.each([
  "Enter your message",
  "Enter a reply and press the button",
  "Enter sender name",
  "Shift+Enter",
  "Center Send",
  "",
])("%s names no key", (text) => expect(saidKey(text)).toBeUndefined());
