// One text, written and sent the real way on a page nobody described: an armed plan of one chunk, a trusted key. Used by
// the matrix of editors and by `npm run evaluate`.
import type { Tab } from "./driver";
import type { Hand } from "./hand";
import { focusPlan, shows } from "./panel";
import { waitUntil } from "./wait-until";
import { watchGesture } from "./watch-gesture";

export interface Tried {
  /** `sent`, `refused:<reason>` or `unconfirmed:<doubt>`. */
  readonly outcome: string;
  /** What the app would have sent at the moment of the gesture; null where none was made. */
  readonly model: string | null;
  readonly sent: readonly string[];
  readonly draftAfter: string;
  readonly ms: number;
}

/** What a page is given to tell of its box, in milliseconds. */
const SLOWEST = 10_000;

interface Page {
  __model?: () => string;
  __set?: (text: string) => void;
  __sent?: string[];
  __gestures?: string[];
}

const inPage = (tab: Tab) => ({
  model: () => tab.run("page", () => (window as Page).__model?.() ?? ""),
  sent: () => tab.run("page", () => (window as Page).__sent ?? []),
  gesture: () => tab.run("page", () => (window as Page).__gestures?.at(-1) ?? null),
  set: (text: string) => tab.run("page", (words: string) => (window as Page).__set?.(words), text),
});

/** How the key is pressed, once the plan stands in this revision. */
export type Press = (tab: Tab, revision: number) => Promise<void>;

export const pressInPanel: Press = async (tab, revision) => {
  await shows(tab, revision);
  await focusPlan(tab);
  await tab.press("panel", "Control+Enter");
};

/** Tries one text; `draft` stands in the composer before, is set aside, and should stand there afterwards. */
export async function tryWriting(
  tab: Tab,
  hand: Hand,
  {
    text,
    draft,
    press = pressInPanel,
    within = 14_000,
  }: { text: string; draft?: string; press?: Press; within?: number },
): Promise<Tried> {
  const page = inPage(tab);
  await tab.run("page", watchGesture);
  const why = await hand.plan(text);
  if (why !== "") return { outcome: `refused:${why}`, ...(await after(0)) };
  if (draft !== undefined) {
    // Set aside only now: without a plan that needs the empty composer it is put back at once.
    if ((await page.model()) !== draft) await page.set(draft);
    await waitUntil("the draft to be noticed", async () => !(await hand.state()).empty, SLOWEST).catch(() => undefined);
    const aside = await hand.call({ kind: "set-aside" });
    if (aside.kind === "refused") return { outcome: `refused:${aside.reason}`, ...(await after(0)) };
    await waitUntil("it to be told", async () => (await hand.state()).setAside, SLOWEST).catch(() => undefined);
  }
  const start = Date.now();
  await press(tab, (await hand.state()).revision);
  const outcome = await hand.outcome(within);
  const ms = Date.now() - start;
  if (outcome !== "sent") await hand.discard();
  if (draft !== undefined) {
    const isBack = async () => (await page.model()).trim() === draft.trim() && !(await hand.state()).setAside;
    await waitUntil("the draft to be back", isBack, SLOWEST).catch(() => undefined);
  }
  return { outcome: outcome === "waiting" ? "refused:no-key" : outcome, ...(await after(ms)) };

  async function after(took: number): Promise<Omit<Tried, "outcome">> {
    return { model: await page.gesture(), sent: await page.sent(), draftAfter: await page.model(), ms: took };
  }
}
