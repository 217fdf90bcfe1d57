import { saidKey } from "../reading/said-key";
import { areaAround } from "./composer-area";
import { editorLabel } from "./editor-label";
import { placeOf } from "./place-of";

/** The key that sends, where the page says so beside the editor. */
export function sendKeysOf(editor: HTMLElement, send: HTMLElement | undefined): "enter" | "ctrl-enter" | "unknown" {
  const area = areaAround(editor, send);
  const said = `${editorLabel(placeOf(editor))} ${area.textContent?.slice(0, 2000) ?? ""} ${send?.title ?? ""}`;
  return saidKey(said) ?? "unknown";
}
