// A text that did not stick in its box: in the chat by now, to be written another way, or nobody's to write any more.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchLeaving } from "../../../lib/page/may-have-left";
import type { PageLook } from "../../../lib/page/page-look";
import type { ConversationKey } from "../../../lib/transcript/transcript";

const KEY = "812" as ConversationKey;
const box = {} as HTMLElement;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const page = (more: object = {}): PageLook =>
  ({
    conversation: { key: KEY },
    messages: [],
    composer: { kind: "found", element: box, mode: "public", locked: false },
    ...more,
  }) as unknown as PageLook;
const said = { id: "m", role: "agent", text: "half a thought" };

/** What is answered where the page looks like this a second later. */
async function answer(later: PageLook, emptied = true) {
  let look = page();
  const asked = watchLeaving("half a thought", { conversation: KEY }, box, () => look)(emptied);
  await vi.advanceTimersByTimeAsync(1000);
  look = later;
  await vi.advanceTimersByTimeAsync(4000);
  return asked;
}

test("an emptied box is given time to show that the text is in the chat", async () => {
  expect(await answer(page({ messages: [said] }))).toBe("gone");
  expect(await answer(page({ messages: [{ ...said, role: "customer" }] }))).toBe("go-on");
  expect(await answer(page())).toBe("go-on");
});

test("a look that took past the time tells of the page before it: one more is taken", async () => {
  let looks = 0;
  const asked = watchLeaving("half a thought", { conversation: KEY }, box, () => {
    looks++;
    // The first is the one from before the writing.
    if (looks === 3) vi.setSystemTime(Date.now() + 5000);
    return page(looks > 3 ? { messages: [said] } : {});
  })(true);
  await vi.advanceTimersByTimeAsync(4000);
  expect(await asked).toBe("gone");
});

test("one that still holds something is written into at once", async () => {
  expect(await answer(page({ messages: [said] }), false)).toBe("go-on");
});

test("nothing is written into the box of a chat that came meanwhile, nor into another box", async () => {
  expect(await answer(page({ conversation: { key: "813" } }))).toBe("stop");
  const other = { kind: "found", element: {}, mode: "public", locked: false };
  expect(await answer(page({ composer: other }))).toBe("stop");
});
