import { expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { HOUSEKEEPING, startHousekeeping } from "../../../entrypoints/background/housekeeping";

test("a worker that is woken again and again leaves the alarm as it was first set", async () => {
  const create = vi.spyOn(fakeBrowser.alarms, "create");
  await startHousekeeping();
  await startHousekeeping();
  expect(create).toHaveBeenCalledOnce();
  expect(await fakeBrowser.alarms.get(HOUSEKEEPING)).toMatchObject({ periodInMinutes: 5 });
});
