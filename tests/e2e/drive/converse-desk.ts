// A real chat desk with a real server behind it: Converse.js as the agent's, a customer who has written, and a bot that
// speaks from the agent's own account.
import path from "node:path";
import { deskPage } from "../../beds/xmpp/desk-page.mjs";
import { befriend, signIn } from "../../beds/xmpp/person.mjs";
import { startProsody } from "../../beds/xmpp/prosody.mjs";
import { ROOT } from "../../scripts/ensure.mjs";
import type { Drive } from "./driver";
import { panelText } from "./panel";
import { serve } from "./serve.mjs";
import { waitUntil } from "./wait-until";

export const GREETING = "Hello! I am the virtual assistant of the shop.";

export interface Received {
  readonly body: string;
  readonly id: string;
}

/** The desk with the customer's chat on screen, read by the panel with both lines. */
export async function openConverse(drive: Drive) {
  const prosody = await startProsody();
  await befriend(prosody.url);
  const customer = await signIn(prosody.url, "customer", "phone");
  customer.say("agent@localhost", "Hi, where is my order?");
  const web = await serve(
    { "/converse/": path.join(ROOT, "node_modules/converse.js/dist/") },
    { "/": deskPage(prosody.url) },
  );
  const tab = await drive.open(`${web.url}/`);
  await waitUntil("the customer's line", async () => (await panelText(tab)).includes("customer@localhost 1"));
  const bot = await signIn(prosody.url, "agent", "bot");
  bot.say("customer@localhost", GREETING);
  await waitUntil("the bot's line", async () => /your side 1|bot 1/.test(await panelText(tab)));
  return {
    prosody,
    web,
    customer,
    tab,
    bot,
    async close(): Promise<void> {
      bot.leave();
      customer.leave();
      await tab.close();
      web.close();
      await prosody.close();
    },
  };
}
