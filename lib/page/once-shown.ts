/**
 * Calls back at once, or when a page that was loaded before anybody asked for it is shown: until then it is another frame to
 * the browser, and what is said to it later does not arrive.
 */
export function onceShown(document: Document, start: () => void): void {
  if (Reflect.get(document, "prerendering") === true)
    document.addEventListener("prerenderingchange", start, { once: true });
  else start();
}
