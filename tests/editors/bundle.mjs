// Builds every fixture page once: editors from npm into plain files in a cache that is keyed by the lockfile and the
// sources. `node tests/editors/bundle.mjs` does it by hand.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, "../..");
const CACHE = path.join(ROOT, "node_modules/.cache/chatside-editors");
const PACKAGES = path.join(HERE, "node_modules");

/** Editors whose packages do not run with React 19: they get React 18, which is installed here; all others the product's own. */
const REACT_18 = new Set(["draft", "mentions", "chatscope", "sendbird"]);

/** Packages that load parts of their own by address. */
const STATIC = { tinymce: "tinymce/skins", ckeditor4: "ckeditor4", summernote: "summernote/dist" };

/** The names of all fixture pages. */
export const EDITORS = readdirSync(path.join(HERE, "mounts"))
  .map((file) => path.basename(file, ".mjs"))
  .sort();

const sources = () =>
  readdirSync(HERE, { recursive: true, encoding: "utf8" })
    .filter((file) => !file.startsWith("node_modules") && /\.(?:mjs|json|html)$/.test(file))
    .sort();

function keyOfSources() {
  const hash = createHash("sha256").update(readFileSync(path.join(ROOT, "package-lock.json")));
  for (const file of sources()) hash.update(file).update(readFileSync(path.join(HERE, file)));
  return hash.digest("hex").slice(0, 16);
}

function install() {
  const mark = path.join(PACKAGES, ".installed");
  const lock = readFileSync(path.join(HERE, "package-lock.json"), "utf8");
  const wanted = createHash("sha256").update(lock).digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  console.log("Installing the editors of the fixture pages…");
  const args = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  const done = spawnSync("npm", args, { cwd: HERE, stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0) throw new Error("The editors' packages could not be installed (tests/editors/package.json).");
  writeFileSync(mark, wanted);
}

const page = (name, hasStyle) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title>
${hasStyle ? `<link rel="stylesheet" href="${name}.css">` : ""}</head>
<body><script src="${name}.js"></script></body></html>
`;

async function build(esbuild, folder, names, alias) {
  const entry = (name) => `
    import editor from "./mounts/${name}.mjs";
    import { showDesk } from "./shell.mjs";
    showDesk(editor);`;
  const entries = {
    name: "entries",
    setup(own) {
      own.onResolve({ filter: /^page:/ }, ({ path: at }) => ({ path: at.slice(5), namespace: "page" }));
      own.onLoad({ filter: /.*/, namespace: "page" }, ({ path: name }) => ({
        contents: entry(name),
        resolveDir: HERE,
      }));
    },
  };
  await esbuild.build({
    entryPoints: names.map((name) => ({ in: `page:${name}`, out: name })),
    outdir: folder,
    bundle: true,
    format: "iife",
    target: "es2022",
    logLevel: "error",
    alias,
    nodePaths: [PACKAGES],
    plugins: [entries],
    define: { "process.env.NODE_ENV": '"production"', global: "window" },
    loader: Object.fromEntries(
      [".woff", ".woff2", ".ttf", ".eot", ".svg", ".png", ".gif", ".mp3"].map((end) => [end, "dataurl"]),
    ),
  });
}

/** The folder of the built pages, made where it is not there yet. */
export async function bundleEditors() {
  const folder = path.join(CACHE, keyOfSources());
  if (existsSync(path.join(folder, "done"))) return folder;
  install();
  const esbuild = createRequire(path.join(HERE, "bundle.mjs"))("esbuild");
  const fresh = `${folder}.${process.pid}`;
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const own = (name) => path.join(ROOT, "node_modules", name);
  // A folder's path goes around the package's own choice of file for browsers.
  const server = own("react-dom/server.browser.js");
  const react19 = { react: own("react"), "react-dom/server": server, "react-dom": own("react-dom") };
  await build(
    esbuild,
    fresh,
    EDITORS.filter((name) => REACT_18.has(name)),
    {},
  );
  await build(
    esbuild,
    fresh,
    EDITORS.filter((name) => !REACT_18.has(name)),
    react19,
  );
  for (const name of EDITORS) {
    writeFileSync(path.join(fresh, `${name}.html`), page(name, existsSync(path.join(fresh, `${name}.css`))));
  }
  for (const file of ["frame.html", "cross-frame.html"]) cpSync(path.join(HERE, file), path.join(fresh, file));
  for (const [name, from] of Object.entries(STATIC)) {
    cpSync(path.join(PACKAGES, from), path.join(fresh, "static", name, name === "tinymce" ? "skins" : ""), {
      recursive: true,
    });
  }
  writeFileSync(path.join(fresh, "done"), "");
  renameSync(fresh, folder);
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await bundleEditors());
