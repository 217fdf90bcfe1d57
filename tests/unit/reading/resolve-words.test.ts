import { expect, test } from "vitest";
import { saysResolve } from "../../../lib/reading/resolve-words";

test.each([
  "Resolve",
  "Mark as resolved",
  "Mark ticket as solved",
  "Close",
  "Close chat",
  "End conversation",
  "Archive",
  "Beenden",
  "Chat abschließen",
  "Als erledigt markieren",
  "Résoudre",
  "Cerrar conversación",
  "Finalizar",
  "Encerrar atendimento",
  "Risolvi",
  "Chiudi",
  "Oplossen",
  "Zakończ",
  "Çöz",
  "Закрыть",
  "解決する",
  "종료",
])("%s ends a conversation", (label) => expect(saysResolve(label)).toBe(true));

test("an icon may be named so", () => {
  expect(saysResolve("", "Resolve conversation")).toBe(true);
  expect(saysResolve("", "Close")).toBe(false);
  expect(saysResolve("×", "Close details")).toBe(false);
});

test.each([
  "Send",
  "Closed",
  "Resolved",
  "Solved (12)",
  "Archived",
  "Gelöst",
  "Cerradas",
  "Termin vereinbaren",
  "Close details",
  "Weekend rota",
  "Senden",
  "Assign to me",
  "Mine",
  "All",
  "Enclosed files",
  "Unsolved",
  "解释",
  "Snooze",
])("%s does not", (label) => expect(saysResolve(label)).toBe(false));
