// A person with an XMPP client of their own: says things, and keeps what they received.
import * as XMPP from "stanza";
import { PASSWORD } from "./prosody.mjs";

/** Signs in; `received` fills with the bodies of all chat messages that reach this client, in order. */
export function signIn(url, user, resource) {
  return new Promise((resolve, reject) => {
    const client = XMPP.createClient({
      jid: `${user}@localhost`,
      password: PASSWORD,
      resource,
      autoReconnect: true,
      transports: { websocket: url, bosh: false },
    });
    const received = [];
    client.on("message", (message) => {
      if (message.type === "chat" && message.body) received.push({ body: message.body, id: message.id });
    });
    client.on("subscribe", ({ from }) => client.acceptSubscription(from));
    client.on("auth:failed", () => reject(new Error(`${user} may not sign in`)));
    client.on("session:started", async () => {
      await client.getRoster().catch(() => undefined);
      client.sendPresence();
      resolve({
        received,
        say: (to, body) => client.sendMessage({ to, body, type: "chat" }),
        subscribe: (to) => client.subscribe(to),
        roster: async () => (await client.getRoster()).items,
        leave: () => client.disconnect(),
      });
    });
    client.connect();
  });
}

/** Makes the two each other's contacts: messages of strangers stay hidden in most clients. */
export async function befriend(url) {
  const [agent, customer] = await Promise.all([signIn(url, "agent", "setup"), signIn(url, "customer", "setup")]);
  agent.subscribe("customer@localhost");
  customer.subscribe("agent@localhost");
  for (let tries = 0; tries < 100; tries++) {
    const items = await agent.roster();
    if (items.some(({ subscription }) => subscription === "both")) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  agent.leave();
  customer.leave();
}
