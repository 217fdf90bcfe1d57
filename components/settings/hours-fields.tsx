import type { OpenSpan, OperatingHours } from "../../lib/pace/operating-hours";
import { isZone } from "../../lib/pace/zone-time";

/** Monday first; the week itself begins with Sunday. */
const DAYS: readonly (readonly [number, string])[] = [
  [1, "Monday"],
  [2, "Tuesday"],
  [3, "Wednesday"],
  [4, "Thursday"],
  [5, "Friday"],
  [6, "Saturday"],
  [0, "Sunday"],
];
const WORK_DAY: OpenSpan = [9 * 60, 17 * 60];

const shown = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

const read = (time: string): number | undefined => {
  const [hours, minutes] = time.split(":").map(Number);
  return hours === undefined || minutes === undefined ? undefined : hours * 60 + minutes;
};

export interface HoursFieldsProps {
  readonly hours: OperatingHours | undefined;
  /** The zone that hours begin with. */
  readonly zone: string;
  readonly onChange: (hours: OperatingHours | undefined) => void;
}

/** When somebody is there to answer: one span a day, in one time zone. An end before its start lies in the next day. */
export function HoursFields({ hours, zone, onChange }: HoursFieldsProps) {
  const first = { zone, week: [[], ...Array.from({ length: 5 }, () => [WORK_DAY]), []] };
  const setDay = (day: number, spans: readonly OpenSpan[]) =>
    hours && onChange({ ...hours, week: DAYS.map((_, index) => (index === day ? spans : (hours.week[index] ?? []))) });
  return (
    <fieldset className="hours">
      <legend>Operating hours</legend>
      <label className="row">
        <input
          type="checkbox"
          checked={hours !== undefined}
          onChange={(event) => onChange(event.target.checked ? first : undefined)}
        />
        Clocks rest outside these hours
      </label>
      {hours && (
        <>
          <label>
            Time zone
            <input
              list="zones"
              value={hours.zone}
              aria-invalid={!isZone(hours.zone)}
              onChange={(event) => {
                event.target.setCustomValidity(
                  isZone(event.target.value) ? "" : "No such time zone. Example: Europe/Lisbon",
                );
                onChange({ ...hours, zone: event.target.value });
              }}
            />
          </label>
          <datalist id="zones">
            {Intl.supportedValuesOf("timeZone").map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          {DAYS.map(([day, name]) => {
            const [span] = hours.week[day] ?? [];
            return (
              <div key={day} className="row">
                <label className="row">
                  <input
                    type="checkbox"
                    checked={span !== undefined}
                    onChange={(event) => setDay(day, event.target.checked ? [WORK_DAY] : [])}
                  />
                  <span className="day">{name}</span>
                </label>
                {span ? (
                  ([0, 1] as const).map((end) => (
                    <input
                      key={end}
                      type="time"
                      required
                      aria-label={`${name}, ${end === 0 ? "from" : "to"}`}
                      value={shown(span[end])}
                      onChange={(event) => {
                        const minutes = read(event.target.value);
                        if (minutes === undefined) return;
                        setDay(day, [end === 0 ? [minutes, span[1]] : [span[0], minutes]]);
                      }}
                    />
                  ))
                ) : (
                  <span className="secondary">closed</span>
                )}
              </div>
            );
          })}
        </>
      )}
    </fieldset>
  );
}
