const RADIUS = 17;
const AROUND = 2 * Math.PI * RADIUS;

export interface ClockRingProps {
  readonly tone: "none" | "neutral" | "green" | "amber" | "red";
  /** What stands in the ring, e.g. `0:31` or `+0:12`. */
  readonly text: string;
  /** How much of the ring is left, 0 to 1. */
  readonly share: number;
}

/** The countdown as a ring that steps once a second. */
export function ClockRing({ tone, text, share }: ClockRingProps) {
  return (
    <svg className={`ring ring-${tone}`} viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <circle cx="20" cy="20" r={RADIUS} className="ring-track" />
      <circle
        cx="20"
        cy="20"
        r={RADIUS}
        className="ring-left"
        strokeDasharray={`${AROUND * Math.max(0, Math.min(1, share))} ${AROUND}`}
        transform="rotate(-90 20 20)"
      />
      <text x="20" y="24" textAnchor="middle" className={text.length > 4 ? "long" : undefined}>
        {text}
      </text>
    </svg>
  );
}
