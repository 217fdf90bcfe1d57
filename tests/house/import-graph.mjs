// The real import graph: every import, re-export and dynamic import of every source file, types too.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const TOPS = ["lib", "components", "entrypoints"];
const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s(?:[^"'`;]*?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*["'`]([^"'`]+)["'`]/gm;

/** Every TypeScript file of the product, relative to the project's folder. */
export function sourceFiles(root) {
  return TOPS.flatMap((top) =>
    readdirSync(path.join(root, top), { recursive: true })
      .map((name) => path.posix.join(top, String(name).split(path.sep).join("/")))
      .filter((name) => /\.(ts|tsx)$/.test(name)),
  );
}

/** The specifiers a text imports, in order. */
export const importsOf = (text) => [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2]);

/** One edge: a file and what it imports, resolved to a path in the project (without extension) or a package name. */
export function edgesOf(file, text) {
  return importsOf(text).map((specifier) => {
    if (specifier.startsWith(".")) {
      return {
        file,
        to: path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)),
        package: undefined,
      };
    }
    const parts = specifier.split("/");
    const name = specifier.startsWith("@") ? parts.slice(0, 2).join("/") : parts[0];
    return { file, to: undefined, package: name };
  });
}

export const readGraph = (root) =>
  sourceFiles(root).flatMap((file) => edgesOf(file, readFileSync(path.join(root, file), "utf8")));
