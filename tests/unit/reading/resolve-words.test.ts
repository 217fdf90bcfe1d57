import { expect, test } from "vitest";
import { saysResolve } from "../../../lib/reading/resolve-words";

test.each([
  "Resolve",
  "Mark as resolved",
  "Close chat",
  "End conversation",
  "Beenden",
  "Chat schließen",
  "Résoudre",
  "Cerrar",
  "Finalizar",
  "Encerrar atendimento",
  "Risolvi",
  "Chiudi",
  "Oplossen",
  "Zamknij",
  "Çöz",
  "Закрыть чат",
  "解决",
  "終了する",
  "대화 종료",
])("%s ends a conversation", (label) => expect(saysResolve(label)).toBe(true));

test.each([
  "Send",
  "Weekend rota",
  "Senden",
  "Assign to me",
  "Mine",
  "All",
  "Enclosed files",
  "Condone",
  "Unsolved",
  "解释",
  "Snooze",
])("%s does not", (label) => expect(saysResolve(label)).toBe(false));
