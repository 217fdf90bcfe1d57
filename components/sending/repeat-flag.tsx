import type { Duplicate } from "../../lib/transcript/duplicate";
import type { TextSpan } from "../../lib/words/text-span";
import { commonAloud, duplicateLine, earlierWords } from "./chunk-words";

export interface RepeatFlagProps {
  readonly text: string;
  readonly duplicate: Duplicate;
  /** What of the text was said. */
  readonly common: readonly TextSpan[];
  readonly unflagged: boolean;
  readonly keys: string;
  readonly onShow: () => void;
}

/** A chunk was said before: by whom, when, in which words, and what can be done about it. */
export function RepeatFlag({ text, duplicate, common, unflagged, keys, onShow }: RepeatFlagProps) {
  return (
    <div className="flag">
      {duplicateLine(duplicate, Date.now())}
      {unflagged ? " · unflagged: it will be sent" : ` · ${keys} · F unflags`}
      {duplicate.likeness !== "exact" && <q className="earlier">{earlierWords(duplicate)}</q>}
      {common.length > 0 && <span className="visually-hidden">{commonAloud(text, common)}</span>}
      <button type="button" className="quiet" onClick={onShow}>
        Show it in the chat <kbd>D</kbd>
      </button>
    </div>
  );
}
