import { expect, test, vi } from "vitest";
import { openSealed, SEAL_ROUNDS, sealText } from "../../../lib/browser/seal";

vi.setConfig({ testTimeout: 30_000 });

const TEXT = "Grüße, 你好 🙂\n".repeat(60_000);

test("a text comes back by its passphrase alone, however its letters are composed", async () => {
  const sealed = await sealText(TEXT, "caf\u00e9 au lait");
  expect(sealed.rounds).toBe(SEAL_ROUNDS);
  expect(SEAL_ROUNDS).toBeGreaterThanOrEqual(600_000);
  expect(sealed.bytes).toBe(new TextEncoder().encode(TEXT).length + 16);
  expect(sealed.data).toHaveLength(Math.ceil(sealed.bytes / 3) * 4);
  expect(await openSealed(sealed, "cafe\u0301 au lait")).toBe(TEXT);
  expect(await openSealed(sealed, "Café au lait")).toBeUndefined();
});

test("what was changed anywhere does not open", async () => {
  const sealed = await sealText("Hello", "secret");
  const other = (text: string) => (text.startsWith("A") ? "B" : "A") + text.slice(1);
  for (const name of ["salt", "iv", "data"] as const)
    expect(await openSealed({ ...sealed, [name]: other(sealed[name]) }, "secret")).toBeUndefined();
  expect(await openSealed({ ...sealed, rounds: sealed.rounds + 1 }, "secret")).toBeUndefined();
  expect(await openSealed({ ...sealed, data: "no base64 %" }, "secret")).toBeUndefined();
});

test("the same text with the same passphrase is never the same twice", async () => {
  const [one, other] = [await sealText("Hello", "secret"), await sealText("Hello", "secret")];
  expect(one.salt).not.toBe(other.salt);
  expect(one.iv).not.toBe(other.iv);
  expect(one.data).not.toBe(other.data);
});
