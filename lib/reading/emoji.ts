const SIGN =
  "(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\p{Regional_Indicator}|\\u200d|\\ufe0f|[#*\\d]\\ufe0f?\\u20e3)";

/** Nothing but emoji. */
export const EMOJI = new RegExp(`^${SIGN}+$`, "u");
/** Emoji with counts behind them: what others thought of a message. */
export const REACTIONS = new RegExp(`^(?:${SIGN}+\\s*\\d{1,4}\\s*)+$`, "u");
/** Ticks of delivery. */
export const TICKS = /^[\u2713\u2714\u2611\u2705\u{1f5f8}]{1,3}$/u;
