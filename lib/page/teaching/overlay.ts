// What is drawn over the page while it is taught: frames around what was understood, in a closed root on the top layer. While
// something is being pointed at it lies over the whole page but our panel, so that no click and no key reaches the page's own
// things. Words drawn here are ours alone; nothing of the page's becomes markup.
import { isPanelHost, markOurs, PANEL_HOST } from "../panel-host";

export interface Drawn {
  readonly element: Element;
  readonly kind: "customer" | "own" | "other" | "unclear" | "composer" | "send" | "pointed";
  readonly label: string;
}

const COLOURS: Readonly<Record<Drawn["kind"], string>> = {
  customer: "#b45309",
  own: "#1d4ed8",
  other: "#6b21a8",
  unclear: "#6b7280",
  composer: "#15803d",
  send: "#be123c",
  pointed: "#111827",
};
/** Only so many frames are drawn; more are out of sight anyway. */
const MOST = 250;
/** Lower than this (pixels), the label stands beside the frame. */
const SMALL = 32;
const LABEL_HEIGHT = 18;

type Rules = Readonly<Record<string, string>>;

// Rules are set one by one: a page's own policy may forbid style sheets, never these.
const SHEET: Rules = { position: "absolute", inset: "0", outline: "none", overflow: "hidden" };
const FRAME: Rules = { position: "absolute", "box-sizing": "border-box", "border-radius": "4px" };
const LABEL: Rules = {
  position: "absolute",
  top: "0",
  right: "0",
  font: "600 11px/16px system-ui,sans-serif",
  color: "#fff",
  padding: "0 6px",
};
const SAID: Rules = {
  "pointer-events": "none",
  position: "absolute",
  left: "50%",
  top: "12px",
  transform: "translateX(-50%)",
  "max-width": "min(34rem,90%)",
  font: "500 14px/20px system-ui,sans-serif",
  color: "#fff",
  background: "#111827",
  padding: "8px 14px",
  "border-radius": "8px",
  "box-shadow": "0 2px 12px rgb(0 0 0/.4)",
};

function dressed<Name extends "div" | "b">(document: Document, name: Name, rules: Rules): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [rule, value] of Object.entries(rules)) made.style.setProperty(rule, value);
  return made;
}

/** What is small keeps its own words in sight, and a button those of the buttons at its side. */
function besideOf(kind: Drawn["kind"], box: DOMRect, height: number): Rules {
  if (box.height >= SMALL) return {};
  if (kind !== "send") return { right: "auto", left: "100%" };
  return { top: box.bottom + LABEL_HEIGHT < height ? "100%" : `${-LABEL_HEIGHT}px`, "white-space": "nowrap" };
}

export type Overlay = ReturnType<typeof createOverlay>;

export function createOverlay(document: Document) {
  const host = document.createElement("div");
  host.setAttribute("data-chatside-teaching", "");
  host.setAttribute("popover", "manual");
  markOurs(host);
  const root = host.attachShadow({ mode: "closed" });
  const sheet = dressed(document, "div", SHEET);
  sheet.tabIndex = -1;
  sheet.setAttribute("role", "application");
  sheet.setAttribute("aria-label", "Chatside: point at a part of the page");
  // Frames are drawn anew between a press and its release: Firefox makes no click of one whose target is gone.
  const frames = dressed(document, "div", { "pointer-events": "none" });
  const said = dressed(document, "div", SAID);
  said.setAttribute("role", "status");
  sheet.append(frames, said);
  root.append(sheet);

  const panelHost = (): Element | undefined => [...document.querySelectorAll(PANEL_HOST)].find(isPanelHost);

  function dress(picking: boolean): void {
    const width = document.defaultView?.innerWidth ?? 0;
    const panel = panelHost()?.getBoundingClientRect();
    const shown = panel && panel.width > 0 && panel.left > width / 2;
    const rules: Readonly<Record<string, string>> = {
      all: "initial",
      position: "fixed",
      inset: `0 ${shown ? Math.round(width - panel.left) : 0}px 0 0`,
      width: "auto",
      height: "auto",
      margin: "0",
      padding: "0",
      border: "0",
      display: "block",
      overflow: "hidden",
      background: "none",
      opacity: "1",
      visibility: "visible",
      "pointer-events": picking ? "auto" : "none",
      "z-index": "2147483647",
    };
    for (const [name, value] of Object.entries(rules)) host.style.setProperty(name, value, "important");
  }

  function frameOf({ element, kind, label }: Drawn): HTMLElement | undefined {
    const box = element.getBoundingClientRect();
    const view = document.defaultView;
    if (!view || box.width < 1 || box.bottom < 0 || box.top > view.innerHeight) return undefined;
    const colour = COLOURS[kind];
    const frame = dressed(document, "div", {
      ...FRAME,
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
      border: kind === "pointed" ? `3px dashed ${colour}` : `2px solid ${colour}`,
      background: kind === "pointed" ? "rgb(250 204 21/.25)" : `color-mix(in srgb,${colour} 8%,transparent)`,
    });
    if (label === "") return frame;
    const name = dressed(document, "b", { ...LABEL, ...besideOf(kind, box, view.innerHeight), background: colour });
    name.textContent = label;
    frame.append(name);
    return frame;
  }

  return {
    host,
    sheet,
    show(): void {
      const parent = panelHost()?.parentElement ?? document.documentElement;
      if (host.parentElement !== parent) parent.append(host);
      try {
        if (!host.matches(":popover-open")) host.showPopover();
      } catch {
        // Taken away in this moment: the next drawing shows it again.
      }
    },
    draw(all: readonly Drawn[], words: string, picking: boolean): void {
      this.show();
      dress(picking);
      sheet.style.cursor = picking ? "crosshair" : "";
      frames.replaceChildren(...all.slice(0, MOST).flatMap((one) => frameOf(one) ?? []));
      if (said.textContent !== words) said.textContent = words;
      said.style.display = words === "" ? "none" : "block";
    },
    focus: (): void => {
      document.defaultView?.focus();
      sheet.focus({ preventScroll: true });
    },
    remove: (): void => host.remove(),
  };
}
