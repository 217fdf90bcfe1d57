import type { Random } from "./random";

const HEX = /#([\da-f]{6}|[\da-f]{3})\b/gi;

/** Red, green and blue of `#abc` or `#aabbcc`, 0 to 255. */
function parse(hex: string): [number, number, number] {
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
  const at = (index: number) => Number.parseInt(full.slice(index, index + 2), 16);
  return [at(0), at(2), at(4)];
}

function toHsl([r, g, b]: readonly [number, number, number]): [number, number, number] {
  const [x, y, z] = [r / 255, g / 255, b / 255];
  const most = Math.max(x, y, z);
  const spread = most - Math.min(x, y, z);
  const light = most - spread / 2;
  if (spread === 0) return [0, 0, light];
  const turn = most === x ? ((y - z) / spread) % 6 : most === y ? (z - x) / spread + 2 : (x - y) / spread + 4;
  return [turn * 60, spread / (1 - Math.abs(2 * light - 1)), light];
}

/** Other colours for everything, or a dark page; differences stay differences. */
function recolour(css: string, turn: number, dark: boolean): string {
  return css.replaceAll(HEX, (_, hex: string) => {
    const [hue, saturation, light] = toHsl(parse(hex));
    const shown = dark ? 0.06 + 0.88 * (1 - light) : light;
    return `hsl(${Math.round(hue + turn)} ${Math.round(saturation * 100)}% ${Math.round(shown * 100)}%)`;
  });
}

/** What stood at the start stands at the end. */
function swapSides(css: string): string {
  return css
    .replaceAll(
      /(align-self|align-items|justify-content):\s*flex-(start|end)/g,
      (_, name: string, side: string) => `${name}:flex-${side === "start" ? "end" : "start"}`,
    )
    .replaceAll(
      /margin-(left|right):\s*auto/g,
      (_, side: string) => `margin-${side === "left" ? "right" : "left"}:auto`,
    );
}

const eachStyle = (document: Document, change: (css: string) => string): void => {
  for (const style of document.querySelectorAll("style")) style.textContent = change(style.textContent ?? "");
  for (const element of document.querySelectorAll("[style]")) {
    element.setAttribute("style", change(element.getAttribute("style") ?? ""));
  }
};

export function changeColours(document: Document, random: Random): void {
  const turn = random.next() * 360;
  const dark = random.chance(0.4);
  eachStyle(document, (css) => recolour(css, turn, dark));
}

export const changeSides = (document: Document): void => eachStyle(document, swapSides);
