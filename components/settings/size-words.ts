const UNITS = ["bytes", "kB", "MB", "GB", "TB"] as const;

/**
 * A size in bytes as a person reads it.
 * @example sizeWords(12_300_000) // "12 MB"
 */
export function sizeWords(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value >= 9.95 || unit === 0 ? Math.round(value) : Math.round(value * 10) / 10} ${UNITS[unit]}`;
}
