export interface Colour {
  /** 0 to 360. */
  readonly hue: number;
  /** How colourful, 0 to 1. */
  readonly chroma: number;
  /** 0 to 1. */
  readonly light: number;
}

/** A computed colour, e.g. `rgb(255, 243, 196)`; undefined for one that lets its ground through. */
export function readColour(css: string): Colour | undefined {
  const parts = /^rgba?\(([^)]+)\)/
    .exec(css)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3 || (parts[3] ?? 1) < 0.05) return undefined;
  const [r = 0, g = 0, b = 0] = parts.map((part) => part / 255);
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const chroma = max - min;
  let hue = 0;
  if (chroma > 0) {
    if (max === r) hue = ((g - b) / chroma) % 6;
    else if (max === g) hue = (b - r) / chroma + 2;
    else hue = (r - g) / chroma + 4;
  }
  return { hue: (hue * 60 + 360) % 360, chroma, light: (max + min) / 2 };
}

/** Yellow as notes are, on light and on dark pages. */
export const isYellowish = (css: string): boolean => {
  const colour = readColour(css);
  return colour !== undefined && colour.hue >= 30 && colour.hue <= 68 && colour.chroma > 0.08;
};

/** How colourful a computed colour is, 0 to 1. */
export const chromaOf = (css: string): number => readColour(css)?.chroma ?? 0;

/** Above this a colour speaks, as an own bubble's often does. */
export const COLOURFUL = 0.15;
/** From here on it is a tint. */
export const TINTED = 0.05;
/** Up to this it is white or grey. */
export const GREYISH = 0.03;
