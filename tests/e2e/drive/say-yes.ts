import type { Display } from "./display";
import { waitUntil } from "./wait-until";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Says yes to Chromium's question for a site. It is browser window, reached by real keys alone, and is no answer to what a person
 * was typing: it ignores Enter for a while after it has come up. Tab goes to the yes once, and a second Tab would go on to the no.
 */
export async function sayYes(display: Display, what: string, isGranted: () => Promise<boolean>): Promise<void> {
  let times = 0;
  await waitUntil(
    what,
    async () => {
      await pause(times === 0 ? 2500 : 900);
      if (times % 2 === 0) display.press("Tab");
      times++;
      await pause(400);
      display.press("Return");
      await pause(700);
      return isGranted();
    },
    30_000,
  );
}
