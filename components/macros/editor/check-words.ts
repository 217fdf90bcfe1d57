import type { MacroWarning } from "../../../lib/macros/check-macro";

/** What a warning is about and what to do, in words. */
export function checkWords(warning: MacroWarning): string {
  switch (warning.kind) {
    case "long-chunk":
      return `Chunk ${warning.chunk + 1} has ${warning.length} characters. That is long for chat: break it.`;
    case "foreign-placeholder":
      return `“${warning.text}” would be sent as it stands. Here a gap is written {{ask:Order number}}.`;
    case "mistyped-placeholder":
      return `{{${warning.text}}} is unknown and will be asked for. Did you mean {{${warning.meant}}}?`;
    case "insecure-link":
      return `${warning.text} is not encrypted: browsers warn of it. Use https.`;
    case "bare-link":
      return `“${warning.text}” may not be clickable in chat. Begin it with https://.`;
    case "promised-link":
      return `“${warning.text}” promises a link, and there is none in this macro.`;
  }
}

/** What the button does that mends it. */
export function fixWords(warning: MacroWarning): string {
  return warning.kind === "mistyped-placeholder" ? `Use ${warning.meant}` : "Use https";
}
