import { beeftext } from "./beeftext";
import { chatwootCanned, chatwootMacros } from "./chatwoot";
import { clippings, textSnippets } from "./clippings";
import { freshdesk } from "./freshdesk";
import { front } from "./front";
import { gorgias } from "./gorgias";
import { helpScout } from "./help-scout";
import { intercom } from "./intercom";
import type { JsonFormat } from "./json-format";
import { kustomer } from "./kustomer";
import { magical } from "./magical";
import { rocketChat } from "./rocket-chat";
import { textBlaze } from "./text-blaze";
import { zammadJson } from "./zammad";
import { zendeskChat } from "./zendesk-chat";
import { zendeskMacros } from "./zendesk-macros";

/** The clearest marks first; what a shape shares with another one is decided by the order. */
const FORMATS: readonly JsonFormat[] = [
  beeftext,
  clippings,
  zendeskMacros,
  chatwootMacros,
  gorgias,
  chatwootCanned,
  rocketChat,
  zendeskChat,
  intercom,
  kustomer,
  front,
  freshdesk,
  zammadJson,
  textSnippets,
  helpScout,
  magical,
  textBlaze,
];

export interface FoundJson {
  readonly format: JsonFormat;
  readonly items: readonly unknown[];
}

export function recogniseJson(data: unknown): FoundJson | undefined {
  for (const format of FORMATS) {
    const items = format.find(data);
    if (items) return { format, items };
  }
  return undefined;
}
