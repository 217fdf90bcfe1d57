import { expect, test, vi } from "vitest";
import type { Shown } from "../../../entrypoints/background/conversations";
import { createLineAnswers } from "../../../entrypoints/background/line-answers";
import { createSaltedHash } from "../../../entrypoints/background/salted-hash";
import type { MessageId } from "../../../lib/transcript/message";

const LINE = "Mia's own words" as MessageId;

function session() {
  const kept = new Map<string, unknown>();
  const store = {
    load: async (name: string) => kept.get(name),
    save: async (name: string, value: unknown) => void kept.set(name, value),
    drop: async (name: string) => void kept.delete(name),
  };
  return { kept, open: () => open(store) };
}

/** A worker; another one on the same store has slept in between. */
function open(store: Parameters<typeof createLineAnswers>[0]["store"]) {
  const tell = vi.fn();
  const answers = createLineAnswers({ store, loadHash: createSaltedHash(store, () => "salt"), tell });
  return { answers, tell };
}

/** Rows are named anew in every document. */
const shown = (instance: string, key: string, ids: readonly string[], asks = ids.at(-1)): Shown => {
  const named = (text: string) => `${instance} ${text}` as MessageId;
  return {
    frame: { site: "https://desk.example", instance },
    transcript: { conversation: { key }, messages: ids.map((id) => ({ id: named(id), text: id })) },
    ...(asks === undefined ? {} : { question: { messageId: named(asks), text: asks } }),
  } as unknown as Shown;
};

test("what was said is said again to the next document, once, though another line is asked about by then", async () => {
  const { kept, open } = session();
  const before = open();
  await before.answers.said(shown("a", "4711", [LINE]), `a ${LINE}` as MessageId, "agent");
  await before.answers.asked(shown("a", "4711", [LINE]));
  expect(before.tell).not.toHaveBeenCalled();
  const { answers, tell } = open();
  const after = shown("b", "4711", [LINE, "8"]);
  await Promise.all([answers.asked(after), answers.asked(after)]);
  await answers.asked(after);
  expect(tell).toHaveBeenCalledExactlyOnceWith(after.frame, `b ${LINE}`, "agent");
  expect(JSON.stringify([...kept])).not.toContain("Mia");
  expect(JSON.stringify([...kept])).not.toContain("4711");
});

test("another conversation, a line that is gone, and a page that asks nothing are let be", async () => {
  const { answers, tell } = session().open();
  await answers.said(shown("a", "4711", [LINE]), `a ${LINE}` as MessageId, "customer");
  await answers.asked(shown("b", "4712", [LINE]));
  await answers.asked(shown("b", "4711", ["8"]));
  const quiet = shown("b", "4711", [LINE]);
  await answers.asked({ ...quiet, question: undefined } as unknown as Shown);
  expect(tell).not.toHaveBeenCalled();
});

test("the latest word on a conversation counts, and only the newest conversations are remembered", async () => {
  const { answers, tell } = session().open();
  await answers.said(shown("a", "first", [LINE]), `a ${LINE}` as MessageId, "customer");
  for (let at = 0; at < 60; at++)
    await answers.said(shown("a", `c${at}`, [LINE]), `a ${LINE}` as MessageId, "customer");
  await answers.said(shown("a", "c5", [LINE]), `a ${LINE}` as MessageId, "unasked");
  await answers.asked(shown("b", "first", [LINE]));
  expect(tell).not.toHaveBeenCalled();
  await answers.asked(shown("b", "c5", [LINE]));
  expect(tell.mock.calls.map(([, line, who]) => [line, who])).toEqual([[`b ${LINE}`, "unasked"]]);
});
