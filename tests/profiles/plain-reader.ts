// The page's reader without an extension around it, for looking closely: put into a page, it gives back every row, the
// mark of the composer and what the profile is told of. Time is an argument, so that no test waits for grace to pass.
import { createPageReader } from "../../lib/page/look-at-page";
import { bringPart } from "../../lib/page/parts";
import { READING_PART } from "../../lib/page/reading-part";
import type { SiteProfile } from "../../lib/sites/site-profile";
import { epochMs } from "../../lib/transcript/time";

const markOf = (element: Element | undefined): string | undefined =>
  element?.closest("[data-mark]")?.getAttribute("data-mark") ?? (element ? "none" : undefined);

function createPlainReader(profiles: readonly SiteProfile[]) {
  bringPart("reading", READING_PART);
  let passed = 0;
  const reader = createPageReader({
    document,
    profiles: () => profiles,
    now: () => epochMs(Date.now() + passed),
    wantReading: () => undefined,
  });
  return (after = 0) => {
    passed += after;
    reader.pageTouched();
    const { composer, ...look } = reader.look();
    const found = composer.kind === "found" ? composer : undefined;
    return {
      health: look.health,
      reasons: look.reasons,
      conversation: look.conversation,
      profile: look.profile,
      signs: look.signs,
      composer: markOf(found?.element),
      composerKind: composer.kind,
      mode: found && (found.locked ? "locked" : found.mode),
      send: markOf(found?.sendControl),
      sendKeys: found?.sendKeys,
      messages: look.messages.map(({ role, text, time, delivery, author }) => ({ role, text, time, delivery, author })),
    };
  };
}

declare global {
  interface Window {
    plainReader: typeof createPlainReader;
    plainLook: ReturnType<typeof createPlainReader>;
  }
}

window.plainReader = createPlainReader;
