// How our element stands in a page, whatever the page's own style says of elements like it.
/** Every property a page could hide, move or thin the panel with, so that a click meant for it would land in ours. */
const STYLE: Readonly<Record<string, string>> = {
  all: "initial",
  position: "fixed",
  inset: "0 0 0 auto",
  height: "100%",
  "min-height": "0",
  "max-height": "none",
  "min-width": "0",
  "max-width": "100vw",
  margin: "0",
  border: "0",
  padding: "0",
  display: "block",
  overflow: "hidden",
  background: "none",
  opacity: "1",
  transform: "none",
  translate: "none",
  rotate: "none",
  scale: "none",
  zoom: "1",
  filter: "none",
  "clip-path": "none",
  mask: "none",
  "mix-blend-mode": "normal",
  "pointer-events": "auto",
  "content-visibility": "visible",
  animation: "none",
  transition: "none",
  "z-index": "2147483647",
  "color-scheme": "light dark",
};

/** Only what differs is set: every setting is heard by the watch over the element's own style. */
export function dress({ style }: HTMLElement, wanted: Readonly<Record<string, string>> = STYLE): void {
  for (const [name, value] of Object.entries(wanted)) {
    const stands = style.getPropertyValue(name) === value && style.getPropertyPriority(name) === "important";
    if (!stands) style.setProperty(name, value, "important");
  }
}
