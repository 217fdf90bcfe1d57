import { modeOf } from "./composer-mode";
import { findSendControl } from "./find-send-control";
import type { ComposerFinding } from "./page-look";
import { sendKeysOf } from "./said-send-keys";

/** Nobody may write here now. */
export function isLocked(editor: HTMLElement): boolean {
  const field = editor as HTMLTextAreaElement;
  if (field.disabled || field.readOnly) return true;
  return Boolean(editor.closest('[aria-disabled="true"], [aria-readonly="true"], fieldset:disabled, [inert]'));
}

/** The composer with everything that is known of it; forces layout. */
export function describeComposer(editor: HTMLElement): ComposerFinding {
  const sendControl = findSendControl(editor);
  return {
    kind: "found",
    element: editor,
    mode: modeOf(editor, sendControl),
    locked: isLocked(editor),
    ...(sendControl ? { sendControl } : {}),
    sendKeys: sendKeysOf(editor, sendControl),
  };
}
