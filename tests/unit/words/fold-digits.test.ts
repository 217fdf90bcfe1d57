import { expect, test } from "vitest";
import { foldDigits } from "../../../lib/words/fold-digits";

test.each([
  ["Arabic", "٠١٢٣٤٥٦٧٨٩"],
  ["Persian and Urdu", "۰۱۲۳۴۵۶۷۸۹"],
  ["Hindi", "०१२३४५६७८९"],
  ["Bengali", "০১২৩৪৫৬৭৮৯"],
  ["Thai", "๐๑๒๓๔๕๖๗๘๙"],
  ["Burmese", "၀၁၂၃၄၅၆၇၈၉"],
  ["Khmer", "០១២៣៤៥៦៧៨៩"],
  ["full-width", "０１２３４５６７８９"],
  ["our own", "0123456789"],
])("%s digits are read as ours", (_, digits) => {
  expect(foldDigits(`a ${digits} b`)).toBe("a 0123456789 b");
});

test("Arabic signs part digits as ours do; everything else stays", () => {
  expect(foldDigits("١٬٢٥٠٫٥٠ ر.س")).toBe("1,250.50 ر.س");
  expect(foldDigits("三 ½ ² Ⅳ ٫ é")).toBe("三 ½ ² Ⅳ ٫ é");
});

test("every digit there is becomes one of ours", () => {
  const all = Array.from({ length: 0x11000 }, (_, code) => String.fromCodePoint(code)).filter((sign) =>
    /\p{Nd}/u.test(sign),
  );
  expect(all.length).toBeGreaterThan(300);
  for (const sign of all) expect(foldDigits(sign)).toMatch(/^[0-9]$/);
});
