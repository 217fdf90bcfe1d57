import type { FileToImport } from "../../lib/formats/imported-macro";
import { LIMITS } from "../../lib/formats/limits";

export interface ChosenFile {
  /** With the folders it lies in. */
  readonly name: string;
  readonly file: File;
}

/** Reads the files a person chose. Of one that is too large only as much as tells so. */
export const readFiles = (files: readonly ChosenFile[]): Promise<readonly FileToImport[]> =>
  Promise.all(
    files.map(async ({ name, file }) => ({
      name,
      bytes: new Uint8Array(await file.slice(0, LIMITS.fileBytes + 1).arrayBuffer()),
    })),
  );
