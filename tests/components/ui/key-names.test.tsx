import { expect, test } from "vitest";
import { sendChordOf } from "../../../components/ui/key-names";

const key = (
  held: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "repeat" | "isComposing", boolean>>,
) =>
  ({
    isTrusted: true,
    key: "Enter",
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    repeat: false,
    isComposing: false,
    getModifierState: () => false,
    ...held,
  }) as unknown as KeyboardEvent;

test("the send chord is Ctrl+Enter, on a Mac Cmd+Enter; with Alt it sends anyway", () => {
  for (const [mac, mod, other] of [
    [false, "ctrlKey", "metaKey"],
    [true, "metaKey", "ctrlKey"],
  ] as const) {
    expect(sendChordOf(key({ [mod]: true }), mac)).toBe("send");
    expect(sendChordOf(key({ [mod]: true, altKey: true }), mac)).toBe("anyway");
    expect(sendChordOf(key({ [other]: true }), mac)).toBeUndefined();
    expect(sendChordOf(key({ [mod]: true, [other]: true }), mac)).toBeUndefined();
    for (const held of ["shiftKey", "repeat", "isComposing"] as const)
      expect(sendChordOf(key({ [mod]: true, [held]: true }), mac)).toBeUndefined();
  }
});

test("no forged key, no other one, and not the key for third characters, which is told as Ctrl and Alt", () => {
  const held = key({ ctrlKey: true, altKey: true });
  expect(sendChordOf(Object.assign(key({ ctrlKey: true }), { isTrusted: false }), false)).toBeUndefined();
  expect(sendChordOf(Object.assign(key({ ctrlKey: true }), { key: "a" }), false)).toBeUndefined();
  const third = Object.assign(held, { getModifierState: (name: string) => name === "AltGraph" });
  expect(sendChordOf(third, false)).toBeUndefined();
});
