import { expect, test, vi } from "vitest";
import { onceShown } from "../../../lib/page/once-shown";

test("a page that is loaded ahead of time is begun with when it is shown, once; any other at once", () => {
  const start = vi.fn();
  const early = Object.assign(new EventTarget(), { prerendering: true });
  onceShown(early as unknown as Document, start);
  expect(start).not.toHaveBeenCalled();
  early.prerendering = false;
  early.dispatchEvent(new Event("prerenderingchange"));
  early.dispatchEvent(new Event("prerenderingchange"));
  expect(start).toHaveBeenCalledOnce();
  onceShown(new EventTarget() as unknown as Document, start);
  expect(start).toHaveBeenCalledTimes(2);
});
