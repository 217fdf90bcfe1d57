import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutPairs, cutWords } from "../../../lib/macros/cut-words";
import { markMatches } from "../../../lib/macros/mark-matches";
import { searchMacros } from "../../../lib/macros/search-macros";
import { buildMacroIndex } from "./build-macro-index";
import { macro } from "./macro-for-tests";

const LIBRARY = [
  macro("zh-password", "忘记密码怎么办", { body: "请点击登录页面上的链接，我们会给您发送邮件。" }),
  macro("zh-return", "请问怎么退货", { body: "收到商品七天内可以退货。" }),
  macro("ja-booking", "予約の変更について", { body: "変更はマイページからできます。" }),
  macro("ja-iphone", "返品・交換について（iPhone15）"),
  macro("ja-kyoto", "京都の店舗"),
  macro("ja-tokyo", "東京都の店舗"),
  macro("ja-width", "ﾊﾟｽﾜｰﾄﾞの再設定"),
  macro("th", "การจองห้องพัก", { body: "โปรดเปลี่ยนรหัสผ่านของคุณ" }),
  macro("ko", "배송이 지연되고 있습니다"),
  macro("lo", "ສະບາຍດີທ່ານ"),
  macro("km", "សួស្តីអ្នក"),
  macro("my", "မင်္ဂလာပါ"),
  macro("hi", "पासवर्ड बदलें"),
  macro("ar", "إعادة تعيين كلمة المرور"),
  macro("en", "Reset the password"),
];
const index = buildMacroIndex(LIBRARY);
const find = (query: string) =>
  searchMacros(index, query, { uses: new Map(), now: 0, limit: 10 }).map(({ macroId }) => String(macroId));

describe("finds first", () => {
  test.each([
    ["Chinese, a word", "密码", "zh-password"],
    ["Chinese, two words without a space", "忘记密码", "zh-password"],
    ["Chinese, a word that the dictionary cuts in two", "退货", "zh-return"],
    ["Chinese, letters across words", "记密", "zh-password"],
    ["Chinese, words of the body", "登录 邮件", "zh-password"],
    ["Chinese, a word not yet finished", "密", "zh-password"],
    ["Chinese, a message", "你好我忘记密码了现在登录不了请问应该怎么办", "zh-password"],
    ["Japanese", "変更", "ja-booking"],
    ["Japanese with its particle", "予約の変", "ja-booking"],
    ["Japanese and Latin in one run", "交換 iphone", "ja-iphone"],
    ["letters of another width", "ｉＰｈｏｎｅ15", "ja-iphone"],
    ["narrow Katakana by wide", "パスワード", "ja-width"],
    ["a whole word before the middle of another", "京都", "ja-kyoto"],
    ["Thai, a word", "ห้องพัก", "th"],
    ["Thai without tone marks", "หองพัก", "th"],
    ["Thai, words of the body", "รหัสผ่าน", "th"],
    ["Thai, a part across words", "จองห", "th"],
    ["Korean, with another particle", "배송", "ko"],
    ["Korean, the middle of a word", "연되고", "ko"],
    ["Lao", "ທ່ານ", "lo"],
    ["Khmer", "អ្នក", "km"],
    ["Burmese", "မင်္ဂလာ", "my"],
    ["Hindi", "पासवर्ड", "hi"],
    ["Hindi, a word not yet finished", "बद", "hi"],
    ["Arabic", "كلمة المرور", "ar"],
  ])("%s: %s", (_, query, id) => {
    expect(find(query)[0]).toBe(id);
  });
});

test("words are a dictionary's, Latin ones between them stay whole", () => {
  expect(cutWords("予約の変更")).toEqual(["予約", "の", "変更"]);
  expect(cutWords("Ärger mit 忘记密码 & 3x")).toEqual(["arger", "mit", "忘记", "密码", "3x"]);
  expect(cutWords("交換iPhone15について")).toEqual(["交換", "iphone15", "について"]);
  expect(cutWords("iPhone返品 und e-Mail")).toEqual(["iphone", "返品", "und", "e", "mail"]);
  expect(cutPairs("密码 ok 退货")).toEqual(["≈密码", "≈退货"]);
});

test("every text of any script is cut into words without an empty one, and none is lost to a text beside it", () => {
  const text = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(text, text, (one, other) => {
      for (const word of [...cutWords(one), ...cutPairs(one)]) expect(word.trim()).not.toBe("");
      expect(cutWords(`${one} | ${other}`)).toEqual([...cutWords(one), ...cutWords(other)]);
    }),
  );
});

describe("marks", () => {
  const marked = (title: string, words: readonly string[]) =>
    markMatches(title, words).map(([from, to]) => title.slice(from, to));
  test("wherever it stands in a script without spaces", () => {
    expect(marked("予約の変更について", ["変更"])).toEqual(["変更"]);
    expect(marked("忘记密码怎么办", ["≈记密"])).toEqual(["记密"]);
    expect(marked("การจองห้องพัก", ["หองพก"])).toEqual(["ห้องพัก"]);
  });
  test("in two scripts at once, without overlapping", () => {
    expect(marked("返品 iPhone 返品交換", ["iph", "返品", "≈品交"])).toEqual(["返品", "iPh", "返品交"]);
  });
  test("ranges are in order and within the title, whatever was typed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.array(fc.string({ unit: "grapheme", minLength: 1 })),
        (title, typed) => {
          let before = -1;
          for (const [from, to] of markMatches(title, typed.flatMap(cutWords))) {
            expect(from).toBeGreaterThan(before);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(title.length);
            before = to;
          }
        },
      ),
    );
  });
});
