import { describe, expect, test } from "vitest";
import { breakLong } from "../../../lib/macros/break-long";
import { splitMacro } from "../../../lib/macros/split-macro";

describe("the digits of other scripts", () => {
  test.each([
    ["Arabic", "هناك خطوتان.\n\n١. افتح الإعدادات\n٢. اضغط على حفظ"],
    ["Persian", "دو مرحله باقی است.\n\n۱) تنظیمات را باز کنید\n۲) ذخیره را بزنید"],
    ["Hindi", "दो चरण बाकी हैं।\n\n१. सेटिंग खोलें\n२. सहेजें दबाएं"],
    ["full-width", "手順は次のとおりです。\n\n１．設定を開く\n２．保存を押す"],
  ])("%s ones number a list", (_, text) => expect(splitMacro(text)).toEqual([text]));

  test("a number in them is never cut", () => {
    expect(breakLong("المبلغ هو ١٢ ٥٠٠ ريال سعودي فقط لا غير", 12).some((part) => part.includes("١٢ ٥٠٠"))).toBe(true);
  });
});

describe("a number at the end of a line", () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, at) => `${at + 1}. Put the part into the box with the number ${100 + at}`);
  test.each([
    ["under a length that was asked for", 6, 200],
    ["over twice the chat length", 24, undefined],
  ])("does not run into the number of the next item, %s", (_, count, longest) => {
    const chunks = splitMacro(items(count).join("\n"), longest);
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.flatMap((chunk) => chunk.split("\n"))).toEqual(items(count));
  });
});

describe("pictures before paragraphs", () => {
  test.each([
    [
      "that follow one another",
      "Your parcel left our house.\n\n🎉 You also got a voucher for tea.\n\n😊 Tell us if it is late.",
    ],
    ["as a farewell", "Your parcel left our house.\n\n👋 Bye for now!"],
    ["as a remark of two lines", "Your parcel left our house.\n\n🎉 You also got a voucher\nfor tea."],
  ])("are no marks of a list: %s", (_, text) => expect(splitMacro(text)).toEqual(text.split("\n\n")));

  test.each([
    ["on lines of one block", "Two things are in the parcel.\n\n🍵 The tea\n🥄 The spoon"],
    ["after a line that introduces them", "In the parcel are:\n\n🍵 The tea\n\n🥄 The spoon"],
    ["after a heading of their own line", "In the parcel are:\n🍵 The tea"],
  ])("are marks of a list: %s", (_, text) => expect(splitMacro(text)).toEqual([text]));

  test("a farewell behind a list of pictures goes alone where it is no item", () => {
    expect(splitMacro("In the parcel are:\n\n🍵 The tea\n🥄 The spoon\n\nBye for now!")).toHaveLength(2);
  });

  test("lines of one block that open with pictures are still cut as wholes", () => {
    const items = ["🍵", "🥄", "🧁", "🫖", "🍰"].map(
      (sign) => `${sign} Take one of these out of the box, and put it on the shelf`,
    );
    expect(splitMacro(items.join("\n"), 160).flatMap((chunk) => chunk.split("\n"))).toEqual(items);
  });
});
