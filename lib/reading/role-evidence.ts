import { greets } from "./greetings";
import {
  AGENT_HINTS,
  AGENT_SAID,
  AGENT_TOKENS,
  CUSTOMER_HINTS,
  CUSTOMER_SAID,
  CUSTOMER_TOKENS,
  DIRECTIONS,
  ME_SAID,
} from "./role-words";
import type { RowFacts } from "./row-facts";
import { DELIVERED_SAID, FAILED_SAID } from "./row-words";
import type { Scene } from "./scene";
import { AGENT_PHRASES, CUSTOMER_PHRASES } from "./speech-words";
import { anyOf, foldWords, says, saysOnly } from "./word-list";

export type EvidenceKind =
  | "proof"
  | "told"
  | "learned"
  | "tokens"
  | "hints"
  | "said"
  | "name"
  | "ticks"
  | "side"
  | "colour"
  | "ground"
  | "avatar"
  | "first"
  | "speech"
  | "across"
  | "likeness"
  | "greets"
  | "opposite";

/** Points above zero speak for the customer, below zero for the desk's own side. */
export type Evidence = ReadonlyMap<EvidenceKind, number>;

const bySplit = (customer: boolean, agent: boolean, points: number): number =>
  customer === agent ? 0 : customer ? points : -points;

/** A sentence for listeners, without the words of the message itself. */
const without = (sentence: string, text: string): string => sentence.replace(text, " ");

function byName(author: string, scene: Scene): number {
  if (author === "") return 0;
  if (saysOnly(author, ME_SAID) || scene.own.has(author)) return -5;
  if (author !== scene.customer && says(author, CUSTOMER_SAID)) return 0;
  if (scene.customer !== undefined) return author === scene.customer ? 5 : scene.namedDirections ? -1.5 : -4;
  return scene.meNamed ? 2 : 0;
}

/** What speaks for either side; `opens` where nobody spoke before. */
export function evidenceOf(row: RowFacts, opens: boolean, scene: Scene): Evidence {
  const evidence = new Map<EvidenceKind, number>();
  const add = (kind: EvidenceKind, points: number): void => {
    if (points !== 0) evidence.set(kind, points);
  };
  if (row.sentHere) add("proof", -20);
  const words = row.words.filter((word) => !scene.common.has(word));
  add("tokens", bySplit(anyOf(words, CUSTOMER_TOKENS), anyOf(words, AGENT_TOKENS), 4));
  add(
    "hints",
    bySplit(
      anyOf(words, CUSTOMER_HINTS),
      anyOf(words, AGENT_HINTS),
      scene.directions && anyOf(words, DIRECTIONS) ? 4 : 1.5,
    ),
  );
  const author = foldWords(row.author ?? "");
  const said = (row.said ?? []).map((sentence) => without(sentence, row.text)).filter((text) => text.length < 120);
  const isOwnName = author !== "" && author === scene.customer;
  const agentSaid =
    said.some((text) => says(text, AGENT_SAID)) || (author !== "" && !isOwnName && says(author, AGENT_SAID));
  const customerSaid = said.some((text) => says(text, CUSTOMER_SAID)) || says(author, CUSTOMER_SAID);
  const me = said.some(
    (text) =>
      foldWords(text)
        .split(" ")
        .slice(0, 2)
        .some((word) => ME_SAID.words.has(word)) && text.length < 60,
  );
  add("said", customerSaid === agentSaid ? (me && !customerSaid ? -4 : 0) : customerSaid ? 4 : -4);
  add("name", byName(author, scene));
  const ticks = said.some(
    (text) =>
      /[✓✔]|done_all|^done$/.test(text) || (text.length < 30 && says(text, DELIVERED_SAID) && !/edit/i.test(text)),
  );
  const failed =
    row.delivery === "failed" ||
    row.delivery === "pending" ||
    said.some((text) => text.length < 30 && says(text, FAILED_SAID));
  add("ticks", ticks ? -4 : failed ? -3 : 0);
  if (scene.bothSides && (row.side === "start" || row.side === "end")) {
    add("side", row.side === "start" ? 1 : -1.5);
    const [here, there] =
      row.side === "start"
        ? [scene.colourful.start, scene.colourful.end]
        : [scene.colourful.end, scene.colourful.start];
    if (here !== there) add("colour", here ? -1 : 1);
  }
  const { customerSide, bothSides } = scene;
  if (bothSides && customerSide && row.side && row.side !== "center" && row.side !== customerSide) add("across", -4);
  if (scene.avatars) add("avatar", row.look?.avatar ? 0.75 : -0.75);
  const agentSpeech = says(row.text, AGENT_PHRASES);
  add("greets", bySplit(greets(row.text, scene.ownFirst), greets(row.text, scene.customerFirst), 3));
  const customerSpeech = says(row.text, CUSTOMER_PHRASES);
  if (opens && !agentSpeech) add("first", 2);
  add("speech", bySplit(customerSpeech, agentSpeech, 2));
  return evidence;
}
