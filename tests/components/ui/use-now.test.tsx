import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useNow } from "../../../components/ui/use-now";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const Clock = () => <time>{useNow()}</time>;
const shown = () => Number(screen.getByRole("time").textContent);

test("it ticks at every full second, and not while it is hidden; shown again it is right at once", () => {
  vi.useFakeTimers({ now: 10_400 });
  const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(false);
  render(<Clock />);
  act(() => vi.advanceTimersByTime(599));
  expect(shown()).toBe(10_400);
  act(() => vi.advanceTimersByTime(1));
  expect(shown()).toBe(11_000);
  hidden.mockReturnValue(true);
  act(() => vi.advanceTimersByTime(1000));
  expect(vi.getTimerCount()).toBe(0);
  vi.setSystemTime(4_000_123);
  hidden.mockReturnValue(false);
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  expect(shown()).toBe(4_000_123);
});
