import { useState } from "react";
import { copyText } from "../ui/copy-text";

/** A reply box that takes no text from us takes it from the clipboard: one click puts it there. */
export function CopyOffer({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<boolean>();
  if (copied) return <span role="status"> Copied: press Ctrl+V in the reply box, then send it yourself.</span>;
  return (
    <>
      <button type="button" onClick={() => void copyText(text).then(setCopied)}>
        Copy it
      </button>
      {copied === false && <span role="status"> The browser does not let me. Mark the text and copy it by hand.</span>}
    </>
  );
}
