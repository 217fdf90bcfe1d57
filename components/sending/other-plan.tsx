import { useState } from "react";
import type { OtherPlan as Plan } from "../../lib/wire/other-plan";
import { ChunkTexts } from "../ui/chunk-texts";
import { copyText } from "../ui/copy-text";

/**
 * What is unsent in a chat that is not on screen, or that the desk no longer shows. It is sent there or not at all; until it
 * is erased, a day after it was last touched, it can be read and copied.
 */
export function OtherPlan({ plan }: { readonly plan: Plan }) {
  const [copied, setCopied] = useState<boolean>();
  const { customerName, unsent, texts } = plan;
  return (
    <details className="secondary other-plan">
      <summary>
        {unsent} unsent in {customerName ? `${customerName}'s chat` : "another chat"}. They wait there, for a day.
      </summary>
      <ChunkTexts texts={texts} />
      <button type="button" className="quiet" onClick={() => void copyText(texts.join("\n\n")).then(setCopied)}>
        Copy them
      </button>
      {copied !== undefined && (
        <span role="status">{copied ? "Copied." : "The browser did not let me. Select the text and copy it."}</span>
      )}
    </details>
  );
}
