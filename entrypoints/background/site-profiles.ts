import chatwoot from "../../assets/site-profiles/chatwoot.json";
import converse from "../../assets/site-profiles/converse.json";
import crisp from "../../assets/site-profiles/crisp.json";
import freescout from "../../assets/site-profiles/freescout.json";
import freshchat from "../../assets/site-profiles/freshchat.json";
import gorgias from "../../assets/site-profiles/gorgias.json";
import hubspot from "../../assets/site-profiles/hubspot.json";
import intercom from "../../assets/site-profiles/intercom.json";
import libredesk from "../../assets/site-profiles/libredesk.json";
import liveHelperChat from "../../assets/site-profiles/live-helper-chat.json";
import livechat from "../../assets/site-profiles/livechat.json";
import osticket from "../../assets/site-profiles/osticket.json";
import telegramWeb from "../../assets/site-profiles/telegram-web.json";
import tiledesk from "../../assets/site-profiles/tiledesk.json";
import whatsappWeb from "../../assets/site-profiles/whatsapp-web.json";
import zammad from "../../assets/site-profiles/zammad.json";
import zammadTickets from "../../assets/site-profiles/zammad-tickets.json";
import zendesk from "../../assets/site-profiles/zendesk.json";
import { profilesFor } from "../../lib/sites/match-site";
import type { SiteProfile } from "../../lib/sites/site-profile";
import { parseSiteProfile } from "../../lib/sites/site-profile.schema";

const SHIPPED: readonly unknown[] = [
  chatwoot,
  converse,
  crisp,
  freescout,
  freshchat,
  gorgias,
  hubspot,
  intercom,
  libredesk,
  liveHelperChat,
  livechat,
  osticket,
  telegramWeb,
  tiledesk,
  whatsappWeb,
  zammad,
  zammadTickets,
  zendesk,
];

let parsed: readonly SiteProfile[] | undefined;

/** The profiles that come with Chatside; one that is not of the agreed form is left out (a test sees to it that none is). */
export function shippedProfiles(): readonly SiteProfile[] {
  parsed ??= SHIPPED.flatMap((raw) => {
    const check = parseSiteProfile(raw, "shipped");
    return check.kind === "good" ? [check.profile] : [];
  });
  return parsed;
}

/** The shipped profiles that a page on this host may be; a page none of them fits is read without one. */
export const shippedProfilesFor = (host: string): readonly SiteProfile[] => profilesFor(host, shippedProfiles());
