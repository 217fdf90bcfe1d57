import { expect, test } from "vitest";
import { createBriefs } from "../../../entrypoints/background/briefs";
import type { Shown } from "../../../entrypoints/background/conversations";
import { judgePress } from "../../../lib/sending/judge-press";
import type { ChunkId } from "../../../lib/sending/send-plan";
import { epochMs } from "../../../lib/transcript/time";
import type { Conversation } from "../../../lib/transcript/transcript";
import { TONES } from "../../../lib/words/tone";
import { talk } from "../brief/talk-for-tests";
import { makePlan } from "../sending/plan-for-tests";

const plan = makePlan(["May I have your order number?", "What is your e-mail?"]);
const conversation: Conversation = { key: plan.target.key, keyKind: "hard", customerName: "Mia" };

const shownWith = (lines: readonly string[], more: Partial<Shown> = {}): Shown =>
  ({
    health: "read",
    transcript: { conversation, openedAt: epochMs(0), messages: talk(...lines) },
    ...more,
  }) as Shown;
const ASKED = ["c: my parcel is late", "b: Your order number, please?"];

test("a chunk is flagged as soon as the answer arrives, and only that chunk", () => {
  const briefs = createBriefs();
  expect(briefs.answeredIn(plan, shownWith(ASKED))).toEqual({});
  const found = briefs.answeredIn(plan, shownWith([...ASKED, "c: 1234"]));
  expect(Object.keys(found)).toEqual(["c1"]);
  expect(found["c1" as ChunkId]?.answers[0]?.text).toBe("1234");
});

test("the key goes past it until a person says to ask anyway", () => {
  const briefs = createBriefs();
  const shown = shownWith([...ASKED, "c: 1234"]);
  const [chunk] = plan.chunks;
  if (!chunk) throw new Error("no chunk");
  expect(briefs.isFlagged(plan, chunk, shown)).toBe(true);
  expect(briefs.isFlagged(plan, { ...chunk, unflagged: true }, shown)).toBe(false);
});

test.each([
  ["Good news: we have refunded 20 euros to your card today. Could you tell me your order number?", "start"],
  ["Wir haben Ihnen heute 20 Euro erstattet. Wie lautet Ihre Bestellnummer?", "start"],
  ["Nous avons remboursé 20 euros sur votre carte. Quel est votre numéro de commande ?", "start"],
  ["Hemos reembolsado 20 euros a su tarjeta. ¿Cuál es su número de pedido?", "start"],
  ["Reembolsámos 20 euros no seu cartão. Qual é o número do pedido?", "start"],
  ["Abbiamo rimborsato 20 euro sulla carta. Qual è il numero d'ordine?", "start"],
  ["We have refunded 20 euros to your card, could you tell me your order number?", "start"],
  ["Refund is approved! Could you tell me your order number?", "start"],
  ["Votre numéro de commande, s'il vous plaît ?", "pass"],
  ["Thank you for your patience, Mia. What is your order number?", "pass"],
  ["To find your order in our system, could you tell me your order number?", "pass"],
  ["Great, thanks! I'd be happy to help. What is your order number?", "pass"],
  ["Thanks for waiting! Could you tell me your order number?", "pass"],
  ["Hello Mia, how are you? May I have your order number?", "pass"],
])("one that says something new besides is shown with the answer and still sent: %s", (text, verdict) => {
  const briefs = createBriefs();
  const shown = shownWith([...ASKED, "c: 1234"]);
  const one = makePlan([text]);
  const [chunk] = one.chunks;
  if (!chunk) throw new Error("no chunk");
  expect(Object.keys(briefs.answeredIn(one, shown))).toEqual(["c1"]);
  const facts = { chunkId: chunk.id, revision: one.revision, conversation: conversation.key, placeholderEmpty: false };
  expect(judgePress(one, { ...facts, flagged: briefs.isFlagged(one, chunk, shown) }).kind).toBe(verdict);
});

test("another conversation answers nothing", () => {
  const other = shownWith([...ASKED, "c: 1234"]);
  const elsewhere = {
    ...other,
    transcript: { ...other.transcript, conversation: { ...conversation, key: "chat/2" } },
  } as Shown;
  expect(createBriefs().answeredIn(plan, elsewhere)).toEqual({});
});

test("a page that is not read, or an empty chat, has no brief", () => {
  const briefs = createBriefs();
  expect(briefs.viewOf(shownWith(ASKED))?.lines[0]).toBe(
    "Hi Mia, I've read that your order is late. Let me look into it.",
  );
  expect(briefs.viewOf(shownWith(ASKED), "short")?.lines[0]).toMatch(/Checking now\.$/);
  for (const tone of TONES)
    expect(briefs.linesOf(shownWith(ASKED))).toEqual(
      expect.arrayContaining([...(briefs.viewOf(shownWith(ASKED), tone)?.lines ?? [])]),
    );
  expect(briefs.viewOf(shownWith(ASKED, { health: "unsure" }))).toBeUndefined();
  expect(briefs.viewOf(shownWith([]))).toBeUndefined();
});
