// An attempt that was stopped with its page, or slept with the machine, is another time: nothing may be pressed any more.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchAge } from "../../../lib/page/attempt-age";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page with a window that can be left. */
const page = () => {
  const defaultView = new EventTarget();
  return {
    document: { defaultView } as unknown as Document,
    leave: () => defaultView.dispatchEvent(new Event("pagehide")),
  };
};

test("an attempt of a page that stays is not over while it may take", () => {
  const { document } = page();
  const age = watchAge(document);
  vi.advanceTimersByTime(29_000);
  expect(age.isOver()).toBe(false);
});

test("an attempt is over once its page was left, though it comes back", () => {
  const { document, leave } = page();
  const age = watchAge(document);
  leave();
  expect(age.isOver()).toBe(true);
});

test("an attempt is over after half a minute, as after the lid was closed", () => {
  const { document } = page();
  const age = watchAge(document);
  vi.setSystemTime(Date.now() + 31_000);
  expect(age.isOver()).toBe(true);
});

test("what a page does after the attempt is nothing to it", () => {
  const { document, leave } = page();
  const age = watchAge(document);
  age.stop();
  leave();
  expect(age.isOver()).toBe(false);
});
