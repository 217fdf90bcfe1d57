/** Narrows the page so that the panel stands beside it; zero gives the page its own margin back. */
export function createRoomMaker(document: Document) {
  let before: string | undefined;
  return (width: number): void => {
    const { style } = document.documentElement;
    before ??= style.getPropertyValue("margin-right");
    if (width > 0) style.setProperty("margin-right", `${width}px`, "important");
    else if (before) style.setProperty("margin-right", before);
    else style.removeProperty("margin-right");
  };
}
