// A ticket desk of the old kind: every reply is a form that the browser posts, and another document shows it. What it
// took stands in `posted`, what it was asked to take is counted in `asked`; `fault` makes it slow, lose a reply, keep it twice, or say something first.
import http from "node:http";

const FIRST = [
  ["customer", "Mia", "Where is my parcel?", "2026-01-02T10:00:00Z"],
  ["agent", "Alex", "Let me look.", "2026-01-02T10:01:00Z"],
  ["customer", "Mia", "Thanks!", "2026-01-02T10:02:00Z"],
];

const escapeText = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const page = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tickets</title>
<style>ol{height:300px;overflow:auto}textarea{display:block;width:500px;height:80px}p{white-space:pre-wrap}</style>
<main>${body}</main>`;

const list = (lines) =>
  `<ol role="log" aria-label="Ticket">${lines
    .map(
      ([kind, name, text, at]) =>
        `<li class="message message--${kind}"><b class="author">${name}</b>${at ? `<time datetime="${at}">${at.slice(11, 16)}</time>` : ""}<p class="body">${escapeText(text)}</p></li>`,
    )
    .join("")}</ol>`;

const form = (id) => `<form method="post" action="/tickets/${id}/reply"><label>Reply to the customer
<textarea name="text"></textarea></label><button type="submit">Send reply</button></form>`;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function readBody(request) {
  let body = "";
  for await (const part of request) body += part;
  return new URLSearchParams(body).get("text")?.replaceAll("\r\n", "\n").trim() ?? "";
}

/** Serves ticket 47: `/tickets/47` shows it, with the reply form in it or (`apart`) as a page of its own. */
export function serveFormDesk({ apart = false, lines = FIRST } = {}) {
  const said = [...lines];
  const posted = [];
  const desk = { posted, asked: 0, fault: "none", url: "", close: () => undefined };
  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const answer = (body) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(page(body));
    };
    if (request.method === "POST") {
      desk.asked++;
      const text = await readBody(request);
      if (desk.fault === "slow") await pause(3000);
      posted.push(text);
      if (desk.fault !== "lost") said.push(["agent", "Alex", text, new Date().toISOString()]);
      if (desk.fault === "kept-twice") said.push(["agent", "Alex", text, new Date().toISOString()]);
      if (desk.fault === "note") said.push(["note internal", "Alex", said.pop()?.[2] ?? ""]);
      const to = "/tickets/47";
      if (desk.fault === "says-first") {
        answer(`<p>Reply taken, one moment…</p><script>setTimeout(() => { location.href = "${to}"; }, 700)</script>`);
        return;
      }
      response.writeHead(303, { location: to });
      response.end();
      return;
    }
    if (pathname === "/tickets/47") {
      const reply = apart ? '<a id="reply" href="/tickets/47/reply">Reply</a>' : form(47);
      answer(`<h2>Mia</h2>${list(said)}${reply}`);
    } else if (pathname === "/tickets/47/reply") answer(`<h2>Reply to Mia</h2>${form(47)}`);
    else {
      response.writeHead(404);
      response.end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      desk.url = `http://127.0.0.1:${port}/tickets/47`;
      desk.close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve(desk);
    });
  });
}
