// A static file server on loopback: folders by the path they are served under.
import { createReadStream, statSync } from "node:fs";
import http from "node:http";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Serves `folders` (path prefix → folder) on a free port; `pages` are made on the spot (path → HTML, or HTML
 * with headers). */
export function serve(folders, pages = {}) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const page = pages[pathname];
    if (page !== undefined) {
      const { html = page, headers = {} } = page;
      response.writeHead(200, { "content-type": TYPES[".html"], ...headers });
      response.end(html);
      return;
    }
    const [prefix, folder] = Object.entries(folders).find(([at]) => pathname.startsWith(at)) ?? [];
    const file = folder && path.join(folder, decodeURIComponent(pathname.slice(prefix.length)) || "index.html");
    const found = file?.startsWith(folder) && statSync(file, { throwIfNoEntry: false });
    const real = found?.isDirectory() ? path.join(file, "index.html") : file;
    if (!found || !statSync(real, { throwIfNoEntry: false })) {
      response.writeHead(404);
      response.end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[path.extname(real)] ?? "application/octet-stream" });
    createReadStream(real).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      resolve({
        port,
        url: `http://127.0.0.1:${port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
