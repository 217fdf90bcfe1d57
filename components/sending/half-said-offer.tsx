import type { HalfSaid } from "../../lib/sending/half-said";
import { commonAloud, halfSaidLine } from "./chunk-words";

export interface HalfSaidOfferProps {
  readonly text: string;
  readonly halfSaid: HalfSaid;
  readonly onKeepRest: () => void;
  readonly onShow: () => void;
}

/** A part of a chunk was said before: the rest alone is one key away. */
export function HalfSaidOffer({ text, halfSaid, onKeepRest, onShow }: HalfSaidOfferProps) {
  return (
    <div className="flag">
      {halfSaidLine(halfSaid.earlier, Date.now())}
      <span className="visually-hidden">{commonAloud(text, halfSaid.said)}</span>
      <button type="button" className="quiet" onClick={onKeepRest}>
        Keep only the rest <kbd>R</kbd>
      </button>
      <button type="button" className="quiet" onClick={onShow}>
        Show it in the chat <kbd>D</kbd>
      </button>
    </div>
  );
}
