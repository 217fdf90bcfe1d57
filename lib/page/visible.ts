/** Rendered, not hidden, not parked outside the page. Forces layout: never ask it of every row at every look. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected || element.closest("[inert],[hidden]")) return false;
  const box = element.getBoundingClientRect();
  if (box.width < 1 || box.height < 1 || box.right < -500 || box.bottom < -20_000) return false;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
