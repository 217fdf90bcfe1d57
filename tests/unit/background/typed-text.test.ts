import { expect, test } from "vitest";
import type { Shown } from "../../../entrypoints/background/conversations";
import { createTypedText } from "../../../entrypoints/background/typed-text";
import { FIRST_WORKSPACE } from "../../../lib/database/workspaces";
import type { PageAnswer, PageQuestion } from "../../../lib/wire/page-messages";

const message = (role: string, text: string, more: object = {}) => ({
  id: text,
  role,
  delivery: "shown",
  time: {},
  text,
  ...more,
});

function stage(answers: readonly PageAnswer[], messages: readonly object[] = []) {
  const asked: PageQuestion["kind"][] = [];
  const left = [...answers];
  const shown = {
    frame: {},
    transcript: { conversation: { key: "inbox/1", keyKind: "hard", customerName: "Mia Kowalska" }, messages },
  } as unknown as Shown;
  const typed = createTypedText({
    pages: {
      ask: async (_, question) => {
        asked.push(question.kind);
        return left.shift();
      },
    },
    shownIn: (tabId) => (tabId === 1 ? shown : undefined),
    loadWorkspace: async () => ({ ...FIRST_WORKSPACE, placeholders: { agent_name: "Ann" } }),
  });
  return { typed, asked };
}

test("the reply box gives its text and has it back before anything else happens", async () => {
  const { typed, asked } = stage([
    { kind: "draft", text: "Hi Mia, your parcel left us today.\n\nAnn" },
    { kind: "done" },
  ]);
  expect(await typed(1, "reply-box")).toEqual({
    kind: "typed",
    title: "Your parcel left us today",
    body: "Hi {{customer.first_name|there}}, your parcel left us today.\n\n{{agent.first_name}}",
  });
  expect(asked).toEqual(["take-draft", "put-back"]);
});

test("an empty, refused or silent reply box is told in words, and nothing is put back that was not taken", async () => {
  const empty = stage([{ kind: "draft", text: "" }]);
  expect(await empty.typed(1, "reply-box")).toMatchObject({ kind: "problem" });
  expect(empty.asked).toEqual(["take-draft"]);
  const note = stage([{ kind: "refused", reason: "text-did-not-stick" }]);
  expect(await note.typed(1, "reply-box")).toEqual({ kind: "refused", reason: "text-did-not-stick" });
  expect(await stage([]).typed(1, "reply-box")).toEqual({ kind: "refused", reason: "page-not-connected" });
  expect(await stage([]).typed(2, "reply-box")).toEqual({ kind: "refused", reason: "page-not-connected" });
});

test("the last message of one's own is neither a colleague's, the bot's, the customer's nor one that failed", async () => {
  const { typed, asked } = stage(
    [],
    [
      message("agent", "I have refunded it to your card.", { origin: "here" }),
      message("agent", "From elsewhere.", { origin: "elsewhere" }),
      message("agent", "A colleague's.", { origin: "colleague" }),
      message("agent", "Failed.", { origin: "here", delivery: "failed" }),
      message("bot", "Bot.", { origin: "elsewhere" }),
      message("customer", "Thanks!"),
    ],
  );
  expect(await typed(1, "last-message")).toMatchObject({ kind: "typed", body: "I have refunded it to your card." });
  expect(asked).toEqual([]);
  expect(await stage([], [message("customer", "Hi")]).typed(1, "last-message")).toMatchObject({ kind: "problem" });
});
