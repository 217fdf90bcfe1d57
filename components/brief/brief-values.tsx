import { useState } from "react";
import type { Brief, FoundValue } from "../../lib/brief/brief";
import { copyText } from "../ui/copy-text";
import { comesFrom, KIND, notFound } from "./brief-words";

export interface BriefValuesProps {
  readonly brief: Brief;
  readonly customer: string;
  /** What was copied last, or that it could not be. */
  readonly said: string;
  readonly onCopy: (value: FoundValue) => void;
}

/** Copies values and says so. */
export function useCopiedValue() {
  const [said, setSaid] = useState("");
  const copy = (value: FoundValue) =>
    void copyText(value.text).then((copied) =>
      setSaid(copied ? `Copied: ${value.text}` : "This browser did not let me copy. Mark it and press Ctrl+C."),
    );
  return { said, copy };
}

/** Every value, one click or digit away from the clipboard, with where it comes from. */
export function BriefValues({ brief, customer, said, onCopy }: BriefValuesProps) {
  const missing = notFound(brief);
  return (
    <>
      {brief.values.length > 0 && (
        <ul className="brief-values" aria-label="Values">
          {brief.values.map((value, at) => (
            <li key={`${value.kind}|${value.text}`}>
              {at < 9 && <kbd>{at + 1}</kbd>}
              <span className="secondary">{KIND[value.kind]}</span>
              <button type="button" className="quiet" title="Copy" dir="auto" onClick={() => onCopy(value)}>
                {value.text}
              </button>
              <span className="secondary">{comesFrom(value, customer)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="secondary" role="status">
        {said || missing}
      </p>
    </>
  );
}
