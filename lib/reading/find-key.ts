const WORDS = /^(?:conversations?|chats?|tickets?|threads?|cases?|inbox|sessions?|dialogs?|messages?|c)$/i;
const ID = /^(?=.*\d.*\d)[\w.@:-]{2,80}$|^[0-9a-f-]{20,}$|^(?:session|cnv|conv|chat)_[\w-]{4,}$/i;

/** The segment of an address that names a conversation: behind a word that says so, else undefined. */
export function keyFromAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const parts = `${url.pathname}/${url.hash.replace(/^#!?/, "")}`.split(/[/?&=#]+/).filter((part) => part !== "");
  let found: string | undefined;
  parts.forEach((part, at) => {
    const before = parts[at - 1] ?? "";
    const named = WORDS.test(before) && /\d/.test(part) && /^[\w.@:-]{1,80}$/.test(part);
    if (named || (ID.test(part) && parts.slice(0, at).some((earlier) => WORDS.test(earlier)))) {
      found = `${before}/${part}`;
    }
  });
  for (const [name, value] of url.searchParams) {
    if (!found && /(?:conversation|chat|ticket|thread|session|case)_?(?:id)?$|^id$/i.test(name) && value)
      found = `${name}=${value}`;
  }
  return found;
}
