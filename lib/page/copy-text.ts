/**
 * Puts a text on the clipboard; works within moments of a key or click of the person, in the panel too. By command first:
 * pages without a secure connection have no other way.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const field = document.createElement("textarea");
  field.value = text;
  field.style.cssText = "position:fixed;top:0;opacity:0";
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (copied) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
