import { expect, test } from "vitest";
import { isSmallTalk } from "../../../lib/transcript/small-talk";

test.each([
  ["Thanks for waiting!", true],
  ["Is there anything else I can do for you?", true],
  ["Have a lovely evening!", true],
  ["Bonjour, merci de nous avoir contactés.", true],
  ["Hola, gracias por escribirnos.", true],
  ["Vielen Dank für Ihre Nachricht.", true],
  ["Obrigada pelo contacto.", true],
  ["Grazie per averci contattato.", true],
  ["ご連絡ありがとうございます。", true],
  ["您好,感谢您联系我们。", true],
  ["Thanks for the photo of the kayak.", false],
  ["The kayak is ready.", false],
  ["Merci, le kayak est prêt.", false],
  ["ご注文番号は本日発送いたしました。", false],
])("%s: %s", (text, small) => {
  expect(isSmallTalk(text)).toBe(small);
});
