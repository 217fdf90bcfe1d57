import { browser } from "./api";

/**
 * What must last while the worker sleeps and end with the browser: `storage.session`, in memory only, closed to pages
 * and page scripts. Names are listed in `lib/database/retention.md`.
 */
export async function loadSession(name: string): Promise<unknown> {
  return (await browser.storage.session.get(name))[name];
}

export async function saveSession(name: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [name]: value });
}

export async function dropSession(name: string): Promise<void> {
  await browser.storage.session.remove(name);
}
