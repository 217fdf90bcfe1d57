/** What an import takes; said where files are chosen. Sizes in bytes, lengths in characters. */
export const LIMITS = {
  fileBytes: 10 * 1024 * 1024,
  macros: 20_000,
  body: 20_000,
  title: 200,
  shortcut: 64,
  tag: 300,
  /** As many tags, and as many other names. */
  tags: 500,
  folder: 2000,
  /** Of brackets in brackets, lists in lists. */
  depth: 100,
  zipEntries: 20_000,
  zipBytes: 50 * 1024 * 1024,
  /** Unpacked to packed, from a size on where it matters. */
  zipRatio: 200,
  yamlAliases: 10_000,
} as const;
