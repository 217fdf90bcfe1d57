import { areaAround } from "./composer-area";
import { editorLabel } from "./editor-label";
import { placeOf } from "./place-of";

const HINTS: readonly (readonly [RegExp, "enter" | "ctrl-enter"])[] = [
  [/(?:ctrl|cmd|⌘|control|strg)\s*\+?\s*(?:enter|return|↵|⏎)[^.]{0,20}(?:send|senden|envoyer|enviar)/i, "ctrl-enter"],
  [/(?:send|senden)[^.]{0,12}(?:ctrl|cmd|⌘|control|strg)\s*\+?\s*(?:enter|return|↵|⏎)/i, "ctrl-enter"],
  [
    /(?<!\+\s?|shift\s|ctrl\s|alt\s)(?:enter|return|↵|⏎)\s*(?:to|zum|pour|para)?\s*(?:send|senden|envoyer|enviar)/i,
    "enter",
  ],
];

/** The key that sends, where the page says so beside the editor. */
export function sendKeysOf(editor: HTMLElement, send: HTMLElement | undefined): "enter" | "ctrl-enter" | "unknown" {
  const area = areaAround(editor, send);
  const said = `${editorLabel(placeOf(editor))} ${area.textContent?.slice(0, 2000) ?? ""} ${send?.title ?? ""}`;
  return HINTS.find(([hint]) => hint.test(said))?.[1] ?? "unknown";
}
