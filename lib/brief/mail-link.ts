import type { SpecialistBrief } from "./specialist-brief";

/** Systems hand longer addresses to a mail program cut off, or not at all (characters). */
const LONGEST = 1900;

/** An address that opens a mail with these words and nobody to send it to; `undefined` where a mail program might get half of it. */
export function mailLink({ subject, text }: SpecialistBrief): string | undefined {
  const body = encodeURIComponent(text.replaceAll(/\r?\n/g, "\r\n"));
  const link = `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`;
  return link.length > LONGEST ? undefined : link;
}
