import { describe, expect, test } from "vitest";
import { HATCHED } from "../../../lib/reading/block";
import { decideRoles } from "../../../lib/reading/decide-roles";
import type { RowFacts } from "../../../lib/reading/row-facts";

const GREY = "rgb(238, 240, 244)";
const BLUE = "rgb(219, 233, 255)";

const row = (text: string, facts: Partial<RowFacts> & { surface?: string } = {}): RowFacts => {
  const { surface = "", words = [], ...rest } = facts;
  const look = { surface, avatar: false, size: 14, color: "" };
  return { text, words, badge: [], delivery: "shown", atMinute: false, look, ...rest };
};
const roles = (rows: readonly RowFacts[]) =>
  decideRoles(rows, { customerNames: [], ownNames: [], learned: new Map() }).roles;
const start = (text: string, surface: string) => row(text, { side: "start", surface });
const end = (text: string, surface: string) => row(text, { side: "end", surface });

describe("grounds", () => {
  const chat = [start("Hello, I ordered a lamp last week.", GREY), end("Hi, let me check that for you.", BLUE)];

  test("a row on the ground of own rows is the desk's, though it stands with the customer's", () => {
    expect(roles([...chat, start("It leaves tomorrow.", BLUE)])).toEqual(["customer", "agent", "agent"]);
  });

  test("white and grey are anybody's", () => {
    const white = "rgb(255, 255, 255)";
    const plain = [start("Hello, I ordered a lamp last week.", GREY), end("Hi, let me check that for you.", white)];
    expect(roles([...plain, start("picture.png", white)])[2]).not.toBe("agent");
  });
});

describe("rows whose sides are turned round", () => {
  const turned = [
    end("The note was missing.", BLUE),
    start("It is on its way by mail.", GREY),
    start("Packing missed it again.", `${HATCHED}rgb(255, 255, 255)`),
    start("Then it goes today.", GREY),
    end("And a copy as well?", BLUE),
  ];

  test("stay open: the side speaks against the order", () => {
    expect(new Set(roles(turned))).toEqual(new Set(["unknown"]));
  });
});

describe("lines that the desk signs", () => {
  test("its own word in the name counts where the page or the line says the same", () => {
    const line = row("Iris has accepted the chat!", { author: "System assistant", words: ["system"] });
    const person = row("I can look at it now.", { author: "System Support" });
    expect(roles([row("Hi", { author: "Mia", words: ["visitor"] }), line])[1]).toBe("system");
    expect(roles([row("Hi", { author: "Mia", words: ["visitor"] }), person])[1]).not.toBe("system");
  });
});

describe("rows drawn alike", () => {
  const chat = [
    start("My subscription renewed.", GREY),
    end("I will check.", "rgb(34, 34, 34)"),
    start("Can you stop it?", GREY),
    row("It is stopped.", { side: "end", surface: "rgb(34, 34, 34)", said: ["Seen by Victor"], words: ["seen"] }),
    row("thank you!", { side: "start", surface: GREY, words: ["react"] }),
  ];

  test("a mark beside one of them tells of all", () => {
    expect(roles(chat)).toEqual(["customer", "agent", "customer", "agent", "customer"]);
  });
});

describe("tints", () => {
  const pale = "rgb(231, 246, 236)";
  const white = "rgb(255, 255, 255)";

  test("a pale one across from white is the desk's own", () => {
    const chat = [start("is it back?", white), end("On Tuesday.", pale), start("reserve one", white)];
    expect(roles(chat)).toEqual(["customer", "agent", "customer"]);
  });

  test("not where it begins: then the order speaks against it", () => {
    expect(new Set(roles([end("is it back?", pale), start("On Tuesday.", white)]))).toEqual(new Set(["unknown"]));
  });
});

describe("programs and people", () => {
  test("a badge that apps have makes nobody the desk's own", () => {
    const chat = [
      row("The sync is stuck.", { author: "Elin" }),
      row("Incident open.", { author: "Statusbot", said: ["APP"] }),
      row("Ticket made.", { author: "Jira", said: ["APP"] }),
    ];
    const about = { customerNames: [{ text: "Elin", points: 6 }], ownNames: [], learned: new Map() };
    expect(decideRoles(chat, about).roles).toEqual(["customer", "bot", "unknown"]);
  });
});

describe("a list in which nobody answers", () => {
  const line = (text: string) => row(text);

  test("of many lines alike nobody can tell whose they are", () => {
    const log = ["Asked for a call.", "Sent the offer.", "Met the team.", "Signed."].map(line);
    expect(new Set(roles(log))).toEqual(new Set(["unknown"]));
  });

  test("a few are how a customer begins", () => {
    expect(roles(["Hello?", "Anybody there?"].map(line))).toEqual(["customer", "customer"]);
  });
});
