// What a person does in the panel and reads there.
import type { Tab, Where } from "./driver";
import { waitUntil } from "./wait-until";

export const SEARCH = 'input[aria-label="Search macros"]';
export const PLAN = '[role="listbox"][aria-label="Plan"]';
const HIT = '[role="listbox"][aria-label="Macros"] [role="option"]';

export interface ShownChunk {
  readonly text: string;
  readonly state: string;
  readonly current: boolean;
  readonly flagged: boolean;
  readonly words: string;
}

export const chunks = (tab: Tab, where: Where = "panel"): Promise<ShownChunk[]> =>
  tab.run(where, () =>
    [...document.querySelectorAll<HTMLElement>(".chunk")].map((chunk) => ({
      text: chunk.querySelector(".chunk-text")?.textContent ?? "",
      state: chunk.dataset.state ?? "",
      current: chunk.getAttribute("aria-current") === "true",
      flagged: chunk.classList.contains("flagged"),
      words: chunk.innerText,
    })),
  );

export const hits = (tab: Tab, where: Where = "panel"): Promise<string[]> =>
  tab.run(where, (css: string) => [...document.querySelectorAll<HTMLElement>(css)].map((hit) => hit.innerText), HIT);

/** The panel reads this conversation. */
export const reads = (tab: Tab, customer: string, where: Where = "panel") =>
  waitUntil(`the panel to read ${customer}`, async () => {
    const reading = await tab.text(where, ".reading summary");
    const header = await tab.text(where, ".panel-header");
    return header.includes(customer) && /Reading this chat/.test(reading) ? reading : undefined;
  });

/** Types a query, waits until the first hit has `title`, and takes it with Enter. */
export async function take(tab: Tab, query: string, title: string, where: Where = "panel"): Promise<ShownChunk[]> {
  await tab.type(where, SEARCH, query);
  await waitUntil(`a first hit with ${title}`, async () => (await hits(tab, where))[0]?.includes(title));
  await tab.press(where, "Enter");
  return waitUntil("a plan", async () => {
    const shown = await chunks(tab, where);
    return shown.length > 0 ? shown : undefined;
  });
}

export const states = async (tab: Tab, where: Where = "panel"): Promise<string> =>
  (await chunks(tab, where)).map(({ state }) => state).join(" ");
