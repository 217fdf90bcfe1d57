// Until the send gesture can be made: on a page that is slow to be looked at, too.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FoundComposer } from "../../../lib/page/page-look";
import { sendIsReady } from "../../../lib/page/press-send";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const box = (disabled: boolean): FoundComposer =>
  ({
    kind: "found",
    mode: "public",
    locked: false,
    sendKeys: "none",
    sendControl: { disabled, getAttribute: () => null, classList: [] },
  }) as unknown as FoundComposer;

/** What is missing where each look takes so long, and the control comes alive after so many. */
async function missing(lookTakes: number, aliveAfter: number) {
  let looks = 0;
  const asked = sendIsReady(() => {
    looks++;
    const found = box(looks <= aliveAfter);
    vi.setSystemTime(Date.now() + lookTakes);
    return found;
  });
  await vi.advanceTimersByTimeAsync(3000);
  return asked;
}

test("a control that stays off is told, and one that comes alive is waited for", async () => {
  expect(await missing(0, 1000)).toBe("send-control-disabled");
  expect(await missing(0, 20)).toBeUndefined();
});

test("a control that came alive during a long look is seen", async () => {
  expect(await missing(500, 2)).toBeUndefined();
  expect(await missing(2000, 2)).toBeUndefined();
  expect(await missing(2000, 1000)).toBe("send-control-disabled");
});
