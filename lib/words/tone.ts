/** How a workspace's first lines sound. */
export const TONES = ["warm", "formal", "short"] as const;

export type Tone = (typeof TONES)[number];

/** Where a workspace says nothing else. */
export const FIRST_TONE: Tone = "warm";
