// Which key does what while the panel has the keyboard.
import { useEffect, useRef } from "react";
import { sendChordOf } from "../../components/ui/key-names";

export interface PanelKeyDoes {
  /** On a Mac the send key is another; nothing is heard until that is known. */
  readonly mac: boolean | undefined;
  /** The first half of the send key went down. */
  readonly onReady: () => void;
  /** `anyway` sends also what the send key goes past. */
  readonly onSend: (anyway: boolean) => void;
  /** Absent while one is being written. */
  readonly onWriteMacro: (() => void) | undefined;
  readonly onBack: () => void;
  /** To the plan's list of chunks. */
  readonly onPlan: () => void;
  readonly onBrief: () => void;
  readonly onHoldingLine: () => void;
  readonly onSpecialist: () => void;
  readonly onPromise: () => void;
  readonly onHelp: () => void;
  readonly onBoard: () => void;
}

export function usePanelKeys(does: PanelKeyDoes): void {
  const latest = useRef(does);
  latest.current = does;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { mac, ...now } = latest.current;
      if (mac === undefined) return;
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea");
      const onlyAlt = event.altKey && !event.ctrlKey && !event.metaKey;
      const chord = sendChordOf(event, mac);
      if (chord) {
        event.preventDefault();
        now.onSend(chord === "anyway");
      } else if (event.key === (mac ? "Meta" : "Control")) {
        if (!event.repeat) now.onReady();
      } else if (event.code === "KeyN" && onlyAlt && now.onWriteMacro) {
        event.preventDefault();
        now.onWriteMacro();
      } else if (event.key === "Escape" && !event.isComposing) {
        event.preventDefault();
        now.onBack();
      } else if (event.code === "KeyL" && onlyAlt && !event.shiftKey) {
        event.preventDefault();
        now.onPlan();
      } else if (event.code === "KeyB" && onlyAlt && !event.shiftKey) {
        event.preventDefault();
        now.onBrief();
      } else if (event.code === "KeyH" && onlyAlt && !event.shiftKey) {
        event.preventDefault();
        if (!event.repeat) now.onHoldingLine();
      } else if (event.code === "KeyS" && onlyAlt && !event.shiftKey) {
        event.preventDefault();
        if (!event.repeat) now.onSpecialist();
      } else if (event.code === "KeyR" && onlyAlt && !event.shiftKey) {
        event.preventDefault();
        now.onPromise();
      } else if (event.key === "?" && !typing) {
        event.preventDefault();
        now.onHelp();
      } else if (event.key === "c" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        now.onBoard();
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
