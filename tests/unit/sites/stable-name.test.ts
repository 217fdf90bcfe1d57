import { expect, test } from "vitest";
import { isStableName, moduleStem } from "../../../lib/sites/is-stable-name";

test.each([
  "message",
  "chat-row",
  "messageListItem",
  "is-me",
  "incoming",
  "MuiListItem",
  "message--agent",
  "c-msg__body",
])("%s is somebody's word", (name) => expect(isStableName(name)).toBe(true));

test.each([
  "css-1a2b3c",
  "css-abcdef",
  "sc-bdVaJa",
  "hGfTyU",
  "kQzXwB",
  "row-17",
  "ember482",
  "xkcdqw",
  "message--last",
  "is-selected",
  "1st",
  "md:flex",
  "",
])("%s is made up, a number or a state", (name) => expect(isStableName(name)).toBe(false));

test("of a module's class the part that a person named is kept", () => {
  expect(moduleStem("Message_own__x7Kq2")).toBe("Message_own__");
  expect(moduleStem("message__body")).toBe(undefined);
});
