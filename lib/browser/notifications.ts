import { browser } from "./api";

/** What the browser asks the agent for before it shows anything; it is no part of the installation. */
const PERMISSION = { permissions: ["notifications" as const] };

/** Whether the agent allowed notifications. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Asks for them, or gives them up; works only inside a click or a key of the person. */
export const allowNotifications = (on: boolean): Promise<boolean> =>
  on ? browser.permissions.request(PERMISSION) : browser.permissions.remove(PERMISSION);

// The API is not there until the permission is.
const api = (): typeof browser.notifications | undefined => browser.notifications;

/** Firefox refuses a notification that says anything of its sound: there the system alone decides. */
export const canMute = !import.meta.env.FIREFOX;

export interface Notification {
  readonly title: string;
  readonly message: string;
  /** Without a sound, where `canMute`. */
  readonly muted: boolean;
}

/** Shows a notification, one for each id, where the agent allowed it; else it does nothing. */
export async function notify(id: string, { title, message, muted }: Notification): Promise<void> {
  if (!(await mayNotify())) return;
  const iconUrl = browser.runtime.getURL("/icon/128.png");
  const sound = canMute && muted ? { silent: true } : {};
  await api()?.create(id, { type: "basic", iconUrl, title, message, ...sound });
}

/** Hears which notification was clicked; called again once they are allowed. */
export function onNotificationClicked(heard: (id: string) => void): void {
  const clicked = api()?.onClicked;
  if (clicked && !clicked.hasListener(heard)) clicked.addListener(heard);
}
