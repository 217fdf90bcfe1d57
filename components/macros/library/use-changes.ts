import { useRef } from "react";
import type { MacroId } from "../../../lib/macros/macro";
import type { MacroCall } from "../../../lib/wire/macro-messages";
import type { LibraryRows } from "./use-library";

/** One line said to the person, with a way back. */
export interface Said {
  readonly tone: "info" | "problem";
  readonly text: string;
  readonly undo?: () => void;
}

export interface ChangeNeeds {
  readonly ask: LibraryRows["ask"];
  readonly say: (said: Said) => void;
  readonly onGone: (ids: readonly MacroId[]) => void;
  readonly onChanged: () => void;
  /** A change was undone: these are as they were. */
  readonly onBack: (ids: readonly MacroId[]) => void;
}

const named = (many: number): string => (many === 1 ? "1 macro" : `${many} macros`);

/** Changes of one or many macros. Each says what it did, and is undone from that line or by the undo key. */
export function useChanges({ ask, say, onGone, onChanged, onBack }: ChangeNeeds) {
  const last = useRef<number | undefined>(undefined);

  async function undo(change: number | undefined): Promise<void> {
    if (change === undefined) return;
    if (last.current === change) last.current = undefined;
    const answer = await ask({ kind: "undo-change", change });
    if (answer.kind !== "changed") return;
    const back = answer.ids;
    say({
      tone: "info",
      text: back.length > 0 ? `Undone: ${named(back.length)} as before.` : "Nothing is left to undo.",
    });
    onBack(back);
    onChanged();
  }

  async function change(call: MacroCall & { readonly ids: readonly MacroId[] }, words: string): Promise<void> {
    if (call.ids.length === 0) return;
    const answer = await ask(call);
    if (answer.kind !== "changed") return;
    if (answer.ids.length + answer.gone.length === 0) {
      say({ tone: "info", text: "Macros of a pack stay as they are. Make your own version of one to change it." });
      return;
    }
    const at = answer.change;
    last.current = at;
    if (answer.gone.length > 0) onGone(answer.gone);
    onChanged();
    say({
      tone: "info",
      text: `${named(answer.ids.length + answer.gone.length)} ${words}.`,
      ...(at === undefined ? {} : { undo: () => void undo(at) }),
    });
  }

  return {
    undoLast: () => void undo(last.current),
    remove: (ids: readonly MacroId[]) => void change({ kind: "delete-macros", ids }, "put into the bin"),
    tag: (ids: readonly MacroId[], add: readonly string[], remove: readonly string[]) =>
      void change({ kind: "tag-macros", ids, add, remove }, "tagged"),
    move: (ids: readonly MacroId[], folder: string) => void change({ kind: "move-macros", ids, folder }, "moved"),
    pin: (ids: readonly MacroId[], pinned: boolean) =>
      void change({ kind: "pin-macros", ids, pinned }, pinned ? "pinned" : "unpinned"),
  };
}
