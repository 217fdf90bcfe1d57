import { describe, expect, test } from "vitest";
import { commonWords } from "../../../lib/transcript/common-words";
import { isRepeat } from "./is-repeat-for-tests";

const both = (one: string, other: string) => [isRepeat(one, other), isRepeat(other, one)];

describe("another number in the digits of another script", () => {
  test.each([
    ["رقم طلبك ١٢٣٤٥ جاهز للاستلام", "رقم طلبك ١٢٣٤٦ جاهز للاستلام"],
    ["سفارش شما به شماره ۱۲۳۴۵ آماده تحویل است", "سفارش شما به شماره ۱۲۳۴۶ آماده تحویل است"],
    ["आपका ऑर्डर १२३४५ तैयार है", "आपका ऑर्डर १२३४६ तैयार है"],
    ["আপনার অর্ডার ১২৩৪৫ প্রস্তুত আছে", "আপনার অর্ডার ১২৩৪৬ প্রস্তুত আছে"],
    ["คำสั่งซื้อหมายเลข ๑๒๓๔๕ ของคุณพร้อมแล้ว", "คำสั่งซื้อหมายเลข ๑๒๓๔๖ ของคุณพร้อมแล้ว"],
    ["ご注文番号４８２１３は発送されました。", "ご注文番号４８２１４は発送されました。"],
    ["يصل المندوب الساعة ١٠:٣٠ صباحا", "يصل المندوب الساعة ١١:٣٠ صباحا"],
  ])("%s — %s", (one, other) => expect(both(one, other)).toEqual([false, false]));
});

describe("the same number, in whichever digits", () => {
  test.each([
    ["رقم طلبك ١٢٣٤٥ جاهز للاستلام", "رقم طلبك 12345 جاهز للاستلام"],
    ["رقم طلبك ١٢٣٤٥ جاهز للاستلام", "رقم طلبك ۱۲۳۴۵ جاهز للاستلام."],
    ["المبلغ المسترد ١٬٢٥٠ ريال في حسابك", "المبلغ المسترد 1250 ريال في حسابك"],
    ["ご注文番号４８２１３は発送されました。", "ご注文番号48213は発送されました。"],
    ["आपका ऑर्डर १२३४५ तैयार है", "आपका ऑर्डर 12345 तैयार है।"],
  ])("%s — %s", (one, other) => expect(both(one, other)).toEqual([true, true]));
});

test("the number is marked where it stands, as it is written", () => {
  const text = "تاريخ التسليم ٣/٧/٢٠٢٥";
  const spans = commonWords(text, "موعدنا 3/7/2025");
  expect(spans.map(([from, to]) => text.slice(from, to))).toEqual(["٣/٧/٢٠٢٥"]);
});
