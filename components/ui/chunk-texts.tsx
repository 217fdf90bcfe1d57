/** Texts as the customer would get them, one below the other. */
export function ChunkTexts({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two chunks may read the same, and none holds a state
    <p key={index} className="chunk-text" dir="auto">
      {text}
    </p>
  ));
}
