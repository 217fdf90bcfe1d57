/** A longer address is none a person could go back to (characters). */
const LONGEST = 2000;

/**
 * The address of a page that may be kept and opened again: plain http or https, without a name and password in it; `undefined`
 * for everything else.
 * @example plainAddress("https://mia:secret@desk.example/#7") // "https://desk.example/#7"
 */
export function plainAddress(text: string | undefined): string | undefined {
  if (text === undefined || text.length > LONGEST || !URL.canParse(text)) return undefined;
  const address = new URL(text);
  if (address.protocol !== "http:" && address.protocol !== "https:") return undefined;
  address.username = "";
  address.password = "";
  return address.href;
}
