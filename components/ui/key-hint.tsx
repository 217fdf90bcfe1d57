/** A key and what it does now. */
export function KeyHint({ keys, does }: { readonly keys: string; readonly does: string }) {
  return (
    <span className="key-hint">
      <kbd>{keys}</kbd> {does}
    </span>
  );
}
