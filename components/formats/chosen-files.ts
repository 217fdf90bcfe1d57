import type { FileToImport } from "../../lib/formats/imported-macro";
import { LIMITS } from "../../lib/formats/limits";

/** Reads the files a person chose. Of one that is too large only as much as tells so. */
export const readFiles = (files: readonly File[]): Promise<readonly FileToImport[]> =>
  Promise.all(
    files.map(async (file) => ({
      name: file.webkitRelativePath || file.name,
      bytes: new Uint8Array(await file.slice(0, LIMITS.fileBytes + 1).arrayBuffer()),
    })),
  );
