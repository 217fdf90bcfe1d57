/** Milliseconds since 1970 UTC, as `Date.now()` gives them. */
export type EpochMs = number & { readonly unit: "epoch-ms" };

/** A length of time in milliseconds. */
export type DurationMs = number & { readonly unit: "duration-ms" };

/** Brands a plain number of milliseconds since 1970. */
export const epochMs = (value: number): EpochMs => value as EpochMs;

/** Brands a plain number of milliseconds. */
export const durationMs = (value: number): DurationMs => value as DurationMs;
