import type { FilterOffer, Hit, UsedAs } from "../../lib/wire/search-answer";
import { MarkedText } from "../ui/marked-text";
import { reasonWords } from "./hit-groups";

const USED: Readonly<Record<UsedAs, { readonly badge: string; readonly words: string }>> = {
  sent: { badge: "used", words: "Already used in this chat" },
  planned: { badge: "in plan", words: "In this chat's plan" },
};

/** What a macro's row shows. */
export function HitRow({ hit }: { readonly hit: Hit }) {
  const used = hit.used && USED[hit.used];
  return (
    <>
      {hit.pinned && (
        <span className="secondary" role="img" aria-label="pinned">
          ★
        </span>
      )}
      <span className="hit-title">
        <span className="hit-name">
          <MarkedText text={hit.title} marked={hit.matched} />
        </span>
        {hit.because && <span className="reason">{reasonWords(hit.because)}</span>}
      </span>
      {hit.filed.map(({ label, matched }) => (
        <span key={label} className="filed">
          <MarkedText text={label} marked={matched} />
        </span>
      ))}
      {used && (
        <span className="badge" title={used.words}>
          <span aria-hidden="true">{used.badge}</span>
          <span className="visually-hidden">{used.words}</span>
        </span>
      )}
      {hit.shortcut && <span className="shortcut">/{hit.shortcut}</span>}
      <span className="chunk-count" title={`${hit.chunkCount} chunks`}>
        {hit.chunkCount}
      </span>
    </>
  );
}

/** What the row of a filter shows. */
export function OfferRow({ offer }: { readonly offer: FilterOffer }) {
  return (
    <>
      <span className="hit-title">
        Only <strong>{offer.label}</strong>
      </span>
      <span className="secondary">{offer.count === 1 ? "1 macro" : `${offer.count} macros`}</span>
    </>
  );
}
