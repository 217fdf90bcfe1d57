import { describe, expect, test } from "vitest";
import { parsePageMessage } from "../../../lib/wire/page-messages.schema";

const details = {
  list: { by: "looks", confidence: 0.5, element: "ol[role=log].messages", rows: 3, several: false },
  roles: { by: "looks", confidence: 0.9, reasons: [] },
  composer: { by: "looks", confidence: 1, family: "field", several: false },
  send: { by: "nothing", confidence: 0, key: "unknown", off: false },
  offline: false,
};
const answer = (change: object) => ({
  kind: "answer",
  request: 1,
  answer: { kind: "explained", details: { ...details, ...change } },
});

describe("how a page says it is read", () => {
  test("is taken in the agreed form", () => {
    expect(parsePageMessage(answer({}))).toEqual(answer({}));
  });

  test.each(["div#mia", "div.a b", "div[aria-label=Mia]", "DIV", "p.Где", `div.${"x".repeat(60)}`])(
    "an element that says more than tag, role and classes is left out: %s",
    (element) => {
      const told = parsePageMessage(answer({ list: { ...details.list, element } }));
      expect(JSON.stringify(told)).not.toContain("element");
    },
  );

  test.each([
    { list: { ...details.list, confidence: 7 } },
    { list: { ...details.list, by: "magic" } },
    { roles: { ...details.roles, reasons: Array(11).fill("x") } },
    { profile: { id: "Mia Kowalska", version: 1, source: "shipped", drifted: [] } },
  ])("is refused otherwise: %j", (change) => {
    expect(parsePageMessage(answer(change))).toBeUndefined();
  });
});
