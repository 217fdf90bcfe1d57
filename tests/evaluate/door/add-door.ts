import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "vite";

const HERE = import.meta.dirname;
const PAGE = '<!doctype html><meta charset="utf-8"><title>door</title><script src="/door-page.js"></script>';

const bundle = (name: string, outDir: string) =>
  build({
    configFile: false,
    root: HERE,
    logLevel: "error",
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      lib: { entry: path.join(HERE, `${name}.ts`), formats: ["iife"], name: "door", fileName: () => `${name}.js` },
    },
  });

/**
 * A copy of a built extension with an own page more, which tells how the open tabs are read. The product's own files are
 * not touched, and nothing of this is in a shipping build.
 */
export async function addDoor(extension: string): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), "chatside-door-"));
  cpSync(extension, folder, { recursive: true });
  writeFileSync(path.join(folder, "door.html"), PAGE);
  await bundle("door-page", folder);
  await bundle("door-part", folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
