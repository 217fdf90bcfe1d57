import { expect, test } from "vitest";
import { createDraftKeeper } from "../../../lib/page/draft-keeper";
import type { ConversationKey } from "../../../lib/transcript/transcript";
import type { Arming } from "../../../lib/wire/page-messages";

const chat = "812" as ConversationKey;
const arm = (state: Arming["state"]): Arming => ({ conversation: chat, state });

/** With a draft set aside, and a plan that was sent. */
function afterPlan() {
  const drafts = createDraftKeeper(() => undefined);
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
