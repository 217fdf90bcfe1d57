// A real XMPP server on loopback for the tests, with its own folder and port; it can be stopped and started again.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const USERS = ["agent", "customer"];
export const PASSWORD = "secret";

const config = (folder, http, c2s) => `
daemonize = false
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
plugin_paths = {}
run_as_root = true
interfaces = { "127.0.0.1" }
c2s_ports = { ${c2s} }
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
authentication = "internal_plain"
modules_enabled = { "roster"; "saslauth"; "disco"; "carbons"; "mam"; "ping"; "websocket"; "posix"; "offline"; }
modules_disabled = { "s2s"; "tls" }
http_ports = { ${http} }
http_interfaces = { "127.0.0.1" }
https_ports = {}
consider_websocket_secure = true
cross_domain_websocket = true
http_paths = { websocket = "/xmpp-websocket" }
log = { info = "${folder}/prosody.log" }
VirtualHost "localhost"
`;

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const listens = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts a server with an agent and a customer. Its WebSocket is at `url`. */
export async function startProsody() {
  const folder = mkdtempSync(path.join(tmpdir(), "chatside-prosody-"));
  mkdirSync(path.join(folder, "data"));
  const [http, c2s] = [await freePort(), await freePort()];
  const file = path.join(folder, "prosody.cfg.lua");
  writeFileSync(file, config(folder, http, c2s));
  for (const user of USERS) {
    const made = spawnSync("prosodyctl", ["--config", file, "register", user, "localhost", PASSWORD], {
      encoding: "utf8",
    });
    if (made.status !== 0) throw new Error(`prosodyctl: ${made.stdout}${made.stderr}`);
  }
  let child;
  const server = {
    url: `ws://127.0.0.1:${http}/xmpp-websocket`,
    async start() {
      child = spawn("prosody", ["--config", file], { stdio: "ignore" });
      for (let tries = 0; tries < 200; tries++) {
        if (await listens(http)) return;
        await pause(100);
      }
      throw new Error("Prosody did not start to listen");
    },
    /** Halts the server: what is sent to it now is on its way, and goes no further. */
    halt: () => child.kill("SIGSTOP"),
    /** Kills the server, as a crash does: nobody is told. */
    async stop() {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await gone;
    },
    async close() {
      if (child.exitCode === null && child.signalCode === null) await server.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await server.start();
  return server;
}
