import { describe, expect, test } from "vitest";
import { findOurs } from "../../../lib/transcript/find-ours";
import type { Message } from "../../../lib/transcript/message";

const message = (id: string, text: string, delivery = "shown"): Message =>
  ({ id, text, role: "agent", delivery, time: { how: "seen" } }) as unknown as Message;

describe("our message among new ones", () => {
  test("is known through markup, links and trimmed ends", () => {
    const shown = [message("1", "Hi Mia! It’s bold… https://a.example")];
    expect(findOurs("**Hi Mia!** It's bold... https://a.example  ", shown)?.id).toBe("1");
  });

  test("may come as bubbles that follow one another", () => {
    const shown = [message("1", "Hello Mia,"), message("2", "your parcel is on its way."), message("3", "Bye")];
    expect(findOurs("Hello Mia,\n\nyour parcel is on its way.\nBye", shown)?.id).toBe("3");
  });

  test("may be cut within words, into as many bubbles as a long text needs", () => {
    const long = "Your parcel left our warehouse this morning and travels by road. ".repeat(40);
    const pieces = long.match(/[\s\S]{1,300}/g) ?? [];
    const shown = pieces.map((piece, at) => message(String(at), piece.trim()));
    expect(pieces.length).toBeGreaterThan(8);
    expect(findOurs(long, shown)?.id).toBe(shown.at(-1)?.id);
    expect(findOurs(long, shown.slice(1))).toBe(undefined);
    expect(findOurs("👍", [message("1", "🎉"), message("2", "👋")])).toBe(undefined);
  });

  test("is as sure as its least sure bubble", () => {
    const shown = [message("1", "Hello Mia,", "pending"), message("2", "see you.")];
    expect(findOurs("Hello Mia,\nsee you.", shown)?.delivery).toBe("pending");
  });

  test("may be folded, when enough of it shows", () => {
    const long = "Your parcel left our warehouse this morning and travels by road. ".repeat(8);
    expect(findOurs(long, [message("1", `${long.slice(0, 200)}… Show more`)])?.id).toBe("1");
    expect(findOurs(long, [message("1", "Your parcel… more")])).toBe(undefined);
  });

  test("is not another message with some of its words", () => {
    expect(findOurs("Your parcel is on its way.", [message("1", "Your parcel is not on its way.")])).toBe(undefined);
    expect(findOurs("Hello Mia", [message("1", "Hello"), message("2", "Mia, hello")])).toBe(undefined);
  });
});
