const TAGS: readonly (readonly [RegExp, string])[] = [
  [/<br\s*\/?>/gi, "\n"],
  [/<li(?:\s[^>]*)?>/gi, "- "],
  [/<\/li>/gi, "\n"],
  [/<h[1-6](?:\s[^>]*)?>/gi, "\n\n## "],
  [/<\/(?:p|div|h[1-6]|ul|ol|blockquote|tr)>/gi, "\n\n"],
  [/<\/?(?:p|div|span|b|strong|i|em|u|s|ul|ol|h[1-6]|blockquote|font|table|tbody|tr|td|th)(?:\s[^>]*)?>/gi, ""],
];
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  pound: "£",
  euro: "€",
  yen: "¥",
  cent: "¢",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  bull: "•",
  copy: "©",
  reg: "®",
  trade: "™",
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;
/** Text that was pasted from a rich editor: only then are tags and entities marks. */
const IS_HTML = /<\/?(?:p|div|br|ul|ol|li|strong|em|b|i|a|span|h[1-6])(?:\s[^>]*)?\/?>/i;
/** Tags that are shown as code are no marks. */
const CODE = /^\s*(?:```|~~~)/m;

function character(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/**
 * Text that was pasted from a rich editor as lines: blocks as blank lines, list items with `- `, links and images as
 * Markdown. Other text comes back as it is.
 */
export function htmlAsText(text: string): string {
  if (!IS_HTML.test(text) || CODE.test(text)) return text;
  const linked = text
    .replaceAll(
      /<img[^>]*?(?:alt="([^"]*)")?[^>]*?src="([^"]*)"[^>]*>/gi,
      (_, alt: string | undefined, src: string) => `![${alt ?? ""}](${src})`,
    )
    .replaceAll(
      /<a\s[^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi,
      (_, href: string, label: string) => `[${label}](${href})`,
    );
  const untagged = TAGS.reduce((out, [tag, by]) => out.replaceAll(tag, by), linked);
  return untagged.replaceAll(ENTITY, character);
}
