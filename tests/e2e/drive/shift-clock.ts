import type { Tab } from "./driver";

/** Moves the clock of a page or of the panel; Firefox's driver has a `Date` of its own, the window's is the page's. */
export const shiftClock = (tab: Tab, where: "page" | "panel", ms: number): Promise<void> =>
  tab.run(
    where,
    (by: number) => {
      const clock: DateConstructor = Reflect.get(window, "Date");
      const { now } = clock;
      clock.now = () => now.call(clock) + by;
    },
    ms,
  );
