// @vitest-environment happy-dom
// A draft that is due comes back by itself: with the keyboard where the person has it, and only while nothing is against it.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAttemptLedger } from "../../../lib/page/attempt-ledger";
import { createDraftKeeper } from "../../../lib/page/draft-keeper";
import { createDueDrafts } from "../../../lib/page/due-drafts";
import { createFocusKeeper } from "../../../lib/page/keep-focus";
import type { PageReader } from "../../../lib/page/look-at-page";
import { bringPart, forgetParts } from "../../../lib/page/parts";
import { SENDING_PART } from "../../../lib/page/sending-part";
import type { ConversationKey } from "../../../lib/transcript/transcript";

const KEY = "812" as ConversationKey;
const DRAFT = "half a thought";
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  bringPart("sending", SENDING_PART);
  // As where a browser knows no such command: the box is written into another way.
  document.execCommand = () => false;
  document.body.innerHTML = '<textarea id="reply"></textarea><input id="other">';
});
afterEach(() => {
  life.abort();
  forgetParts();
  vi.restoreAllMocks();
});

const field = (css: string) => document.querySelector(css) as HTMLTextAreaElement;

/** Writes into the box, and notes whether the keys were held when it took the text. */
async function putBack({ isComposing = false } = {}) {
  const element = field("#reply");
  const composer = { kind: "found", element, mode: "public", locked: false, sendKeys: "enter" };
  const reader = { look: () => ({ conversation: { key: KEY }, messages: [], composer }) } as unknown as PageReader;
  const drafts = createDraftKeeper(() => undefined, life.signal);
  drafts.add(KEY, DRAFT);
  let held = false;
  const heldWhileWriting: boolean[] = [];
  element.addEventListener("input", () => heldWhileWriting.push(held));
  await createDueDrafts({
    document,
    reader,
    drafts,
    ledger: createAttemptLedger(),
    isComposing: () => isComposing,
    askComposer: async () => undefined,
    keepFocus: createFocusKeeper(document, () => undefined, life.signal).keep,
    holdKeys: (now) => {
      held = now;
    },
    wantPart: () => undefined,
    isBack: () => undefined,
  })(KEY);
  return { kept: drafts.of(KEY), heldWhileWriting, held };
}

test("the keyboard is back where it was, and no key reached the page meanwhile", async () => {
  field("#other").focus();
  expect(await putBack()).toEqual({ kept: undefined, heldWhileWriting: [true], held: false });
  expect(field("#reply").value).toBe(DRAFT);
  expect(document.activeElement).toBe(field("#other"));
});

test("where nothing had the keyboard the reply box has it not, either", async () => {
  await putBack();
  expect(field("#reply").value).toBe(DRAFT);
  expect(document.activeElement).toBe(document.body);
});

test("it stays due while a word is being composed, and in a tab nobody sees", async () => {
  expect(await putBack({ isComposing: true })).toMatchObject({ kept: DRAFT });
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  expect(await putBack()).toMatchObject({ kept: DRAFT });
  expect(field("#reply").value).toBe("");
});

test("a box that holds something else is left alone, and no key is held for it", async () => {
  field("#reply").value = "something new";
  field("#reply").focus();
  expect(await putBack()).toEqual({ kept: DRAFT, heldWhileWriting: [], held: false });
  expect(field("#reply").value).toBe("something new");
});
