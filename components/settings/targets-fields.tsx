import { type PaceChannel, TARGET_LIMITS, type Targets } from "../../lib/pace/targets";
import { durationMs } from "../../lib/transcript/time";

const ROWS: readonly (readonly [keyof Targets, string])[] = [
  ["accept", "Accept a new chat"],
  ["firstResponse", "First reply"],
  ["reply", "Reply"],
  ["update", "Update, while you look"],
  ["checkIn", "Check in, when the customer is silent"],
  ["search", "Search, before a specialist is offered"],
  ["specialist", "A specialist's answer"],
];
/** Live chat is set in seconds, messaging in minutes. */
const UNITS: Readonly<Record<PaceChannel, readonly [number, string]>> = {
  live: [1000, "seconds"],
  messaging: [60_000, "minutes"],
};
const CHANNELS: readonly (readonly [PaceChannel, string])[] = [
  ["live", "Live chat"],
  ["messaging", "Messaging"],
];

type AllTargets = Readonly<Record<PaceChannel, Targets>>;

export interface TargetsFieldsProps {
  readonly targets: AllTargets;
  readonly onChange: (targets: AllTargets) => void;
}

/** How long each thing may take, in live chat and in messaging. */
export function TargetsFields({ targets, onChange }: TargetsFieldsProps) {
  const field = (channel: PaceChannel, name: keyof Targets, label: string) => {
    const [size, unit] = UNITS[channel];
    const [least, most] = TARGET_LIMITS[channel][name].map((seconds) => (seconds * 1000) / size);
    return (
      <input
        type="number"
        required
        aria-label={`${label}, ${channel === "live" ? "live chat" : "messaging"}, in ${unit}`}
        min={least}
        max={most}
        value={targets[channel][name] / size}
        onChange={(event) => {
          const value = event.target.valueAsNumber;
          const next = { ...targets[channel], [name]: durationMs(Number.isNaN(value) ? 0 : value * size) };
          onChange({ ...targets, [channel]: next });
        }}
      />
    );
  };
  return (
    <table className="targets">
      <caption>How long each thing may take</caption>
      <thead>
        <tr>
          <td />
          {CHANNELS.map(([channel, name]) => (
            <th key={channel} scope="col">
              {name}, {UNITS[channel][1]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([name, label]) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            {CHANNELS.map(([channel]) => (
              <td key={channel}>{field(channel, name, label)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
