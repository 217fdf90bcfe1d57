const STEPS = 8;

/**
 * Whether a selector from a profile is of a form worth running on a busy page: not everything, not deep, `:has()` not
 * nested. That it is valid CSS is for the browser to say: an unknown one finds nothing.
 */
export function isSafeSelector(selector: string): boolean {
  const depth = [...selector].reduce(
    ({ now, most }, sign) => {
      const next = sign === "(" ? now + 1 : sign === ")" ? now - 1 : now;
      return { now: next, most: Math.max(most, next) };
    },
    { now: 0, most: 0 },
  );
  if (depth.now !== 0 || depth.most > 3 || /:has\([^)]*:has\(/.test(selector)) return false;
  return selector
    .split(",")
    .every((one) => one.trim() !== "" && one.trim() !== "*" && one.trim().split(/\s*[>+~]\s*|\s+/).length <= STEPS);
}
