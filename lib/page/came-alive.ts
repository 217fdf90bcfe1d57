// A send control without any name (an icon, nothing else) gives itself away: it comes alive, or into being, with the text.
import { controlsClose } from "./find-send-control";
import { isDisabled } from "./press-send";

/** Notes which controls are alive now; the answer, asked after the text stands, is the only one that came alive since. */
export function watchControls(editor: HTMLElement): () => HTMLElement | undefined {
  const alive = new Set(controlsClose(editor).filter((control) => !isDisabled(control)));
  return () => {
    const [only, other] = controlsClose(editor).filter((control) => !alive.has(control) && !isDisabled(control));
    return other ? undefined : only;
  };
}
