import type { ChosenFile } from "./chosen-files";

/** As many files of dropped folders are looked at. */
const MOST = 5_000;
/** What systems leave in folders, and nobody means. */
const LEFT_BEHIND = /^(?:\.|Thumbs\.db$|desktop\.ini$)/i;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A reader tells a hundred at a time, and nothing once it has told all. */
async function insideOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function collect(entries: readonly FileSystemEntry[]): Promise<readonly ChosenFile[]> {
  const files: ChosenFile[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry && files.length < MOST; entry = waiting.shift()) {
    if (entry.isFile) {
      files.push({ name: entry.fullPath.replace(/^\//, ""), file: await fileOf(entry as FileSystemFileEntry) });
    } else if (entry.isDirectory) {
      const inside = await insideOf(entry as FileSystemDirectoryEntry);
      waiting.push(...inside.filter(({ name }) => !LEFT_BEHIND.test(name)));
    }
  }
  return files;
}

/**
 * What a person dropped, files in folders too, each under its path. What was dropped is only told during the event: call it
 * at once, and wait for the answer.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = [...items].flatMap((item) => (item.kind === "file" ? (item.webkitGetAsEntry?.() ?? []) : []));
  // Only real folders need the walk: a plain file is there already.
  if (!entries.some((entry) => entry.isDirectory))
    return Promise.resolve([...files].map((file) => ({ name: file.name, file })));
  return collect(entries);
}

/** Of what lies in a chosen folder what a person means; the folder itself they have chosen. */
export const isMeant = ({ webkitRelativePath }: File): boolean =>
  !webkitRelativePath
    .split("/")
    .slice(1)
    .some((part) => LEFT_BEHIND.test(part));
