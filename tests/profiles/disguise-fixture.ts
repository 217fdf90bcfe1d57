// The pages of this folder as somebody else would have built them: what they show stays, and of the rest what alone tells
// who speaks there.
import { readFileSync } from "node:fs";
import path from "node:path";
import { disguisePage } from "../hard-cases/disguise/disguise-page";
import type { Expected as HardExpected } from "../hard-cases/expected";
import { expectedOf, pageOf } from "./fixtures";

type About = Pick<HardExpected, "named" | "keeps">;

const STYLE = readFileSync(path.join(import.meta.dirname, "desk.css"), "utf8");

/** Names tell who speaks on most; a note, a machine or a side that nothing else tells keeps its mark. */
const ABOUT: Readonly<Record<string, About>> = {
  // Sides tell the two, a colour the note and the colleague.
  chatwoot: { keeps: ["sides", "colours"] },
  crisp: { keeps: ["classes"] },
  freescout: { named: true, keeps: ["colours"] },
  freshchat: { keeps: ["classes"] },
  gorgias: { named: true },
  // Its machine is told by a test id.
  hubspot: { named: true, keeps: ["labels"] },
  intercom: { keeps: ["sides"] },
  libredesk: { named: true, keeps: ["classes"] },
  "live-helper-chat": { named: true, keeps: ["classes"] },
  livechat: { named: true },
  osticket: { named: true, keeps: ["classes"] },
  tiledesk: { keeps: ["classes"] },
  zammad: {},
  "zammad-tickets": { named: true, keeps: ["classes"] },
  zendesk: { named: true },
};

/** The page in the disguise that this seed decides; without its script, since it is only read. */
export function disguiseFixture(id: string, seed: string) {
  const html = pageOf(id)
    .replaceAll(/<script\b.*?<\/script>/gs, "")
    .replace(/<link rel="stylesheet"[^>]*>/, `<style>${STYLE}</style>`);
  const { named, keeps = [] } = ABOUT[id] ?? {};
  const messages = expectedOf(id).messages;
  const about: HardExpected = { messages, keeps: [...keeps, "order"], ...(named ? { named } : {}) };
  return disguisePage(html, id, about, seed);
}
