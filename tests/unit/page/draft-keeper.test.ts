import { afterEach, expect, test, vi } from "vitest";
import { createDraftKeeper } from "../../../lib/page/draft-keeper";
import type { ConversationKey } from "../../../lib/transcript/transcript";
import type { Arming, KeptDraft } from "../../../lib/wire/page-messages";

const chat = "812" as ConversationKey;
const arm = (state: Arming["state"]): Arming => ({ conversation: chat, state });

/** A document, what it told, and its coming back from the browser's memory. */
function document() {
  const told: (readonly KeptDraft[])[] = [];
  const window = new EventTarget();
  vi.stubGlobal("window", window);
  const drafts = createDraftKeeper((changed) => told.push(changed), new AbortController().signal);
  const comeBack = () => window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  return { drafts, told, comeBack };
}

/** With a draft set aside, and a plan that was sent. */
function afterPlan() {
  const { drafts } = document();
  drafts.add(chat, "half a thought");
  drafts.follow(arm("ready"));
  drafts.follow(arm("none"));
  return drafts;
}

test("a draft is due when the plan it made room for is done", () => {
  expect(afterPlan().isDue(chat)).toBe(true);
});

test("one that a box did not hold, and may have sent, is never put back by itself again, whatever is planned later", () => {
  const drafts = afterPlan();
  drafts.rest(chat);
  drafts.follow(arm("ready"));
  drafts.follow(arm("none"));
  expect(drafts.isDue(chat)).toBe(false);
  expect(drafts.of(chat)).toBe("half a thought");
});

test("a later draft of that chat is another one", () => {
  const drafts = afterPlan();
  drafts.rest(chat);
  drafts.put(chat, undefined);
  drafts.add(chat, "another thought");
  drafts.follow(arm("ready"));
  drafts.follow(arm("none"));
  expect(drafts.isDue(chat)).toBe(true);
});

const other = "813" as ConversationKey;
const kept = (text: string, conversation = chat): KeptDraft => ({ conversation, text });

afterEach(() => vi.unstubAllGlobals());

test("each change is told by itself, and once more where it was not heard", () => {
  const { drafts, told } = document();
  drafts.add(chat, "X");
  drafts.add(other, "Y");
  drafts.put(other, undefined);
  expect(told).toEqual([[kept("X")], [kept("Y", other)], [kept("", other)]]);
  drafts.takeOver([kept("X"), kept("", other)]);
  expect(told).toHaveLength(3);
  drafts.takeOver([kept("Y", other)]);
  expect(told.at(-1)).toEqual([kept("X"), kept("", other)]);
  expect(drafts.of(other)).toBeUndefined();
});

test("what an earlier document set aside is taken over, and goes once another has put it back", () => {
  const { drafts, told } = document();
  drafts.takeOver([kept("X"), kept("", other)]);
  expect(drafts.of(chat)).toBe("X");
  expect(drafts.of(other)).toBeUndefined();
  drafts.takeOver([kept("")]);
  expect(drafts.of(chat)).toBeUndefined();
  expect(told).toEqual([]);
});

test("a document that comes back believes what was kept since, and loses nothing that was never heard", () => {
  const { drafts, told, comeBack } = document();
  drafts.add(chat, "X");
  drafts.add(other, "Y");
  comeBack();
  drafts.takeOver([kept("")]);
  expect(drafts.of(chat)).toBeUndefined();
  expect(drafts.of(other)).toBe("Y");
  expect(told.at(-1)).toEqual([kept("Y", other)]);
  drafts.add(chat, "Z");
  drafts.takeOver([kept("")]);
  expect(drafts.of(chat)).toBe("Z");
});
