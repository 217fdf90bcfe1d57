import { TONES, type Tone } from "../../lib/words/tone";

const NAMES: Readonly<Record<Tone, string>> = {
  warm: "Warm: Hi Mia, I've read that …",
  formal: "Formal: Hello Mia, thank you for your message. I have read that …",
  short: "Short: Hi Mia, I've read that … Checking now.",
};

export interface ToneFieldProps {
  readonly tone: Tone;
  readonly onChange: (tone: Tone) => void;
}

/** How the lines sound that are offered to take a chat over with. */
export const ToneField = ({ tone, onChange }: ToneFieldProps) => (
  <label>
    Tone of the first lines offered after a bot
    <select value={tone} onChange={(event) => onChange(TONES.find((one) => one === event.target.value) ?? tone)}>
      {TONES.map((one) => (
        <option key={one} value={one}>
          {NAMES[one]}
        </option>
      ))}
    </select>
  </label>
);
