/** Whether the browser loaded this document again, or took it from its history: nobody navigated to it. */
export function isReloaded({ defaultView }: Document): boolean {
  const [entry] = defaultView?.performance.getEntriesByType("navigation") ?? [];
  return !(entry && "type" in entry && entry.type === "navigate");
}
