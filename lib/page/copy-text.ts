/**
 * Puts a text on the clipboard; works within moments of a key or click of the person, in the panel too. By command first:
 * pages without a secure connection have no other way. A page may put something else there as it is copied, or nothing: what
 * counts is that ours was the last word.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const field = document.createElement("textarea");
  field.value = text;
  field.style.cssText = "position:fixed;top:0;opacity:0";
  document.body.append(field);
  field.select();
  let ours = false;
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.clearData();
    event.clipboardData?.setData("text/plain", text);
    ours = true;
  };
  const view = document.defaultView ?? window;
  view.addEventListener("copy", put, true);
  const copied = document.execCommand("copy");
  view.removeEventListener("copy", put, true);
  field.remove();
  if (copied && ours) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
