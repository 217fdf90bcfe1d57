// A real Request Tracker 5 from the system's packages on loopback for the tests. It keeps its settings outside the
// project: they are put there for the run and taken away after it.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { installPackages } from "../../scripts/browsers.mjs";

const PACKAGES = ["request-tracker5", "rt5-db-sqlite", "rt5-standalone"];
const SERVER = "/usr/share/request-tracker5/libexec/rt-server";
const SETTINGS = "/etc/request-tracker5/RT_SiteConfig.d/99-chatside-tests.pm";
const LONGEST_RUN_S = 240;
const NAME = "chatside.test";
export const AGENT = { name: "root", password: "agentpass1" };

const settings = (port) => `# Put here by Chatside's tests for the time of one run, process ${process.pid}.
Set($WebPath, "");
Set($WebDomain, "127.0.0.1");
Set($WebPort, ${port});
Set($WebBaseURL, "http://127.0.0.1:${port}");
Set($MailCommand, "testfile");
Set($rtname, "${NAME}");
1;
`;

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Puts the settings there. Those of the last file hold for every server of the machine (pages without styles, forms
 * refused as forged), so that only one may run: one of another browser's tests is waited for, what a killed run left
 * is taken over.
 */
async function holdSettings(port) {
  for (let tries = 0; ; tries++) {
    try {
      return writeFileSync(SETTINGS, settings(port), { flag: "wx" });
    } catch {
      const pid = Number(/process (\d+)/.exec(existsSync(SETTINGS) ? readFileSync(SETTINGS, "utf8") : "")?.[1]);
      // Written in one go, but not before it is there: an empty one may be another's at this moment.
      if (pid ? !isAlive(pid) : tries > 10) rmSync(SETTINGS, { force: true });
      else if (tries > LONGEST_RUN_S) throw new Error(`Another run's Request Tracker has its settings in ${SETTINGS}`);
      else await pause(1000);
    }
  }
}

/** Whether a Request Tracker can be run here; installs it where that is allowed. Says aloud why not. */
export function hasRequestTracker() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) {
    console.warn("SKIPPED: Request Tracker needs a Linux where this process may write its settings (root).");
    return false;
  }
  if (existsSync(SERVER) || (installPackages(...PACKAGES) && existsSync(SERVER))) return true;
  console.warn(`SKIPPED: no Request Tracker here (${PACKAGES.join(", ")}), and it could not be installed.`);
  return false;
}

/** Lets everybody write by mail, as a desk that customers write to is set up. */
const RIGHTS = `
use RT -init;
my $everyone = RT::Group->new(RT->SystemUser);
$everyone->LoadSystemInternalGroup("Everyone");
for my $right (qw(CreateTicket ReplyToTicket)) {
  $everyone->PrincipalObj->GrantRight(Object => RT->System, Right => $right)
    unless $everyone->PrincipalObj->HasRight(Object => RT->System, Right => $right);
}`;

/** Starts it with the agent's password set; REST calls play everybody else. */
export async function startRequestTracker() {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  await holdSettings(port);
  const close = () => rmSync(SETTINGS, { force: true });
  const input = `${AGENT.password}\n${AGENT.password}\n`;
  const set = spawnSync("rt-passwd-5", [AGENT.name], { input, encoding: "utf8" });
  // Its exit code tells nothing: it is not zero even where all went well.
  if (!set.stdout.includes("Successfully")) {
    close();
    throw new Error(`rt-passwd: ${set.stdout}${set.stderr}`);
  }
  const granted = spawnSync("perl", ["-I/usr/share/request-tracker5/lib", "-e", RIGHTS], { encoding: "utf8" });
  if (granted.status !== 0) {
    close();
    throw new Error(`rights: ${granted.stderr}`);
  }
  const child = spawn(SERVER, ["--host", "127.0.0.1", "--port", String(port)], { stdio: "ignore", detached: true });
  const authorization = `Basic ${Buffer.from(`${AGENT.name}:${AGENT.password}`).toString("base64")}`;
  const call = async (method, path, body) => {
    const answer = await fetch(`${url}/REST/2.0/${path}`, {
      method,
      headers: { authorization, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const plain = (Content) => ({ Content, ContentType: "text/plain" });
  for (let tries = 0; ; tries++) {
    const up = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) break;
    if (tries > 300) throw new Error("Request Tracker did not start to listen");
    await pause(200);
  }
  /** A mail as the customer's provider delivers it. */
  const mail = async (address, subject, text) => {
    const message = `From: ${address}\nTo: rt@desk.example\nSubject: ${subject}\nMessage-ID: <${Date.now()}@customers.example>\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`;
    const body = new URLSearchParams({ action: "correspond", queue: "General", message });
    const answer = await fetch(`${url}/REST/1.0/NoAuth/mail-gateway`, { method: "POST", body });
    const told = await answer.text();
    if (!told.startsWith("ok")) throw new Error(`mail-gateway: ${told}`);
  };
  return {
    url,
    /** A customer's first mail; answers the number of the ticket it opened. */
    async writes(from, subject, text) {
      await mail(from, subject, text);
      const { items } = await call(
        "GET",
        `tickets?query=${encodeURIComponent(`Subject = "${subject}"`)}&orderby=id&order=DESC`,
      );
      return Number(items[0].id);
    },
    /** And a later one to the same ticket. */
    answers: (from, id, text) => mail(from, `Re: [${NAME} #${id}]`, text),
    correspond: (id, text) => call("POST", `ticket/${id}/correspond`, plain(text)),
    comment: (id, text) => call("POST", `ticket/${id}/comment`, plain(text)),
    /** Everything said in a ticket, as the desk itself keeps it: `[type, text]`. */
    async said(id) {
      const { items } = await call("GET", `ticket/${id}/history?fields=Type,_hyperlinks&per_page=100`);
      const spoken = items.filter(({ Type }) => ["Create", "Correspond", "Comment"].includes(Type));
      return Promise.all(
        spoken.map(async (one) => {
          const { items: files } = await call("GET", `transaction/${one.id}/attachments?fields=Content,ContentType`);
          const text = files.find(({ ContentType }) => ContentType === "text/plain") ?? files.at(-1);
          return [one.Type, text?.Content ?? ""];
        }),
      );
    },
    close() {
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch {
        // Gone already.
      }
      close();
    },
  };
}
