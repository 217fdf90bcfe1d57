const MOMENT = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });

/** A moment (milliseconds since 1970) as date and time. */
export const timeWords = (at: number): string => MOMENT.format(at);

/** A moment (milliseconds since 1970) as its day. */
export const dayWords = (at: number): string => DAY.format(at);
