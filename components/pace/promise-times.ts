const MINUTE = 60_000;
const MORNING = 9;

/** Times that are often promised, each with its words. */
export function promiseTimes(now: number): readonly (readonly [string, number])[] {
  const morning = new Date(now);
  morning.setDate(morning.getDate() + 1);
  morning.setHours(MORNING, 0, 0, 0);
  return [
    ["In 10 min", now + 10 * MINUTE],
    ["In 30 min", now + 30 * MINUTE],
    ["In 1 h", now + 60 * MINUTE],
    ["In 4 h", now + 240 * MINUTE],
    ["Tomorrow at 9", morning.getTime()],
  ];
}

/** A moment as a field for date and time shows it, in this machine's zone. */
export function localMoment(at: number): string {
  const moment = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
