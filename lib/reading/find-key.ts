const WORDS = /^(?:conversations?|chats?|tickets?|threads?|cases?|inbox|sessions?|dialogs?|messages?|c)$/i;
const ID = /^(?=.*\d.*\d)[\w.@:-]{2,80}$|^[0-9a-f-]{20,}$|^(?:session|cnv|conv|chat)_[\w-]{4,}$/i;
const NAMED = /(?:conversation|chat|ticket|thread|session|case)_?(?:id)?$/i;

/** A hash that is an address of its own, not a place on this page. */
const isRoute = (hash: string): boolean => /[/=]/.test(hash);
const bare = (part: string): string => part.replace(/\.[a-z]+$/i, "");

/** The segment of an address that names a conversation: behind a word that says so, else undefined. */
export function keyFromAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address.replaceAll(";", "&"));
  const hash = isRoute(url.hash) ? url.hash.replace(/^#!?/, "") : "";
  const parts = `${url.pathname}/${hash}`.split(/[/?&=#]+/).filter((part) => part !== "");
  let found: string | undefined;
  parts.forEach((part, at) => {
    const before = parts[at - 1] ?? "";
    const named = WORDS.test(before) && /\d/.test(part) && /^[\w.@:-]{1,80}$/.test(part);
    if (named || (ID.test(part) && parts.slice(0, at).some((earlier) => WORDS.test(earlier)))) {
      found = `${before}/${part}`;
    }
  });
  for (const [name, value] of url.searchParams) {
    if (found || !value) continue;
    if (NAMED.test(name)) found = `${name}=${value}`;
    if (name.toLowerCase() !== "id") continue;
    // A bare id is one of what the path says, whichever page of it this is.
    const kind = parts.map(bare).findLast((part) => WORDS.test(part));
    found = kind ? `${kind}/id=${value}` : `id=${value}`;
  }
  return found;
}
