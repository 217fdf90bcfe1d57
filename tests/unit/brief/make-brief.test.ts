import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeBrief } from "../../../lib/brief/make-brief";
import { readMessage } from "../../../lib/brief/read-message";
import { briefOf, talk } from "./talk-for-tests";

const values = (...lines: string[]) => briefOf(lines).values.map(({ kind, text }) => `${kind} ${text}`);
const pairs = (...lines: string[]) =>
  briefOf(lines).questions.map(({ kind, answer }) => `${kind}: ${answer?.text ?? "none"}`);

describe("values", () => {
  test.each([
    ["an order number with its word", ["c: order 55012 has not come"], ["order 55012"]],
    ["two orders", ["c: orders 55012 and 55013, please"], ["order 55012", "order 55013"]],
    ["a # before a number", ["c: about #A-1234: where is it"], ["order A-1234"]],
    [
      "no number of an address",
      ["c: see https://shop.example/order/88120?ref=991234"],
      ["page https://shop.example/order/88120?ref=991234"],
    ],
    ["no amount, year or measure", ["c: my order of 129.90 € from 2025 is 15 cm long"], []],
    ["no phone number as an order", ["b: Your order number?", "c: +49 170 1234567"], ["phone +49 170 1234567"]],
    ["a name as it was introduced", ["c: My name is Mia Kowalska. My parcel is late"], ["name Mia Kowalska"]],
    ["no name after a small word", ["c: I'm waiting since Monday"], []],
    ["no e-mail of ours", ["b: Write to help@acme.example any time."], []],
    [
      "an e-mail the customer confirms",
      ["b: Is mia@example.com yours?", "c: yes that's mine"],
      ["email mia@example.com"],
    ],
    ["no e-mail the customer denies", ["b: Is mia@example.com yours?", "c: no"], []],
    ["a date that is written out", ["c: I bought it on 3 May 2026"], ["date 3 May 2026"]],
  ])("%s", (_, lines, wanted) => expect(values(...lines)).toEqual(wanted));

  test("what stands on the page comes without a source, and what was said comes first", () => {
    const page = { url: "https://shop.example/products/trek-22", title: "Trek 22 Backpack – Fjord" };
    expect(briefOf(["c: hi"], { customerName: "Mia Kowalska", currentPage: page }).values).toEqual([
      { kind: "name", text: "Mia Kowalska" },
      { kind: "product", text: "Trek 22 Backpack" },
      { kind: "page", text: page.url },
    ]);
    const said = briefOf(["b: Which product is it?", "c: the Andes 30"], { currentPage: page }).values;
    expect(said.map(({ text }) => text)).toEqual(["Andes 30", page.url]);
  });

  test("an address of an article that is no product's page tells no product", () => {
    expect(briefOf(["c: hi"], { currentPage: { url: "https://shop.example/help", title: "Help" } }).values).toEqual([
      { kind: "page", text: "https://shop.example/help" },
    ]);
  });
});

describe("questions and answers", () => {
  test("an answer that our side turned down is none, and the next one is", () => {
    const lines = ["b: Your order number, please?", "c: 999", "b: I can't find an order with that number."];
    expect(pairs(...lines)).toEqual(["order: none"]);
    expect(values(...lines)).toEqual([]);
    expect(pairs(...lines, "c: 55012")).toEqual(["order: 55012"]);
  });
  test("a customer who corrects themself has given the second value only", () => {
    const lines = ["b: What is your e-mail?", "c: mia@exmaple.com", "c: sorry, I meant mia@example.com"];
    expect(pairs(...lines)).toEqual(["email: mia@example.com"]);
    expect(values(...lines)).toEqual(["email mia@example.com"]);
  });
  test("a change of mind later on corrects nothing", () => {
    expect(
      pairs(
        "b: May I have your name?",
        "c: Alexis",
        "b: When?",
        "c: Monday",
        "b: Ok.",
        "c: Scratch that, Actually Tuesday",
      )[0],
    ).toBe("name: Alexis");
  });
  test("either of two things answers, and the other is not asked any more", () => {
    expect(pairs("b: Please send your order number or your e-mail.", "c: mia@example.com")).toEqual([
      "email: mia@example.com",
    ]);
    expect(pairs("b: Please send your order number or your e-mail.", "c: no")).toEqual(["order: none"]);
  });
  test("a question in answer to a question is no answer", () => {
    expect(pairs("b: Have you tried another cable?", "c: which one do you mean?")).toEqual(["choice: none"]);
  });
  test("offers of help and questions for the reason are not listed", () => {
    expect(
      pairs(
        "b: How can I help?",
        "c: My lamp is broken",
        "b: What happened?",
        "c: It fell",
        "b: Anything else?",
        "c: no",
      ),
    ).toEqual([]);
  });
  test("notes, failed messages and lines of the desk say nothing", () => {
    expect(briefOf(["n: order 12345?", "s: Your order number?", "c: hi"])).toEqual({
      language: "en",
      questions: [],
      told: [],
      values: [],
    });
    const failed = talk("a: What is your order number?").map((message) => ({
      ...message,
      delivery: "failed" as const,
    }));
    expect(makeBrief({}, failed.map(readMessage)).questions).toEqual([]);
  });
});

describe("why the customer came", () => {
  test.each([
    ["without greeting and plea", ["c: Hi there, can you help me? My lamp flickers."], "My lamp flickers."],
    [
      "over two bubbles",
      ["c: my lamp flickers", "c: since yesterday evening"],
      "my lamp flickers since yesterday evening",
    ],
    [
      "not an answer to a question of the bot",
      ["b: Your name?", "c: Mia", "b: Thanks!", "c: my lamp flickers"],
      "my lamp flickers",
    ],
    [
      "a wish for a person only where there is nothing else",
      ["c: I want to talk to a person"],
      "I want to talk to a person",
    ],
    ["the chosen topic last", ["b: Please choose: Orders, Returns", "c: Returns"], "Returns"],
  ])("%s", (_, lines, wanted) => expect(briefOf(lines).reason?.text).toBe(wanted));
  test("is not found where only a greeting was said", () =>
    expect(briefOf(["c: Hello!", "b: Hi!"]).reason).toBeUndefined());
});

test("a message of our side that nobody typed just now is marked as automatic", () => {
  const [question, told] = talk("b: Your order number?", "a: We will call you tomorrow.");
  const messages = [question, told && { ...told, origin: "elsewhere" as const }].flatMap((one) => one ?? []);
  const brief = makeBrief({}, messages.map(readMessage));
  expect(brief.questions[0]?.automatic).toBe(true);
  expect(brief.told[0]).toMatchObject({ automatic: true, kind: "promised" });
});

test("whatever is said, nothing is found that does not stand there", () => {
  const word = fc.constantFrom(
    "order",
    "12345",
    "my name is",
    "Mia",
    "a@b.example",
    "?",
    "your",
    "number",
    "please",
    "yes",
    "sorry, I meant",
    "\n",
    ".",
    "+49 170 1234567",
    "é",
    "e-mail",
  );
  const line = fc
    .tuple(fc.constantFrom("c: ", "b: ", "a: "), fc.array(word, { maxLength: 8 }))
    .map(([who, words]) => who + words.join(" "));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
      const { questions, told, values: found } = briefOf(lines);
      const said = (id: string) => lines[Number(id)] ?? "";
      for (const { answer } of questions) if (answer) expect(said(answer.messageId)).toContain(answer.text);
      for (const { text, messageId } of told) expect(said(messageId)).toContain(text);
      for (const { text, source } of found) expect(said(source?.messageId ?? "")).toContain(text);
    }),
  );
});

test("after a question of yes or no, talk of something else is no answer", () => {
  const asked = "b: Would you like us to book the room?";
  expect(pairs(asked, "c: My sister told me that she stayed in town last summer")).toEqual(["choice: none"]);
  expect(pairs(asked, "c: Yes please, as soon as possible")).toEqual(["choice: Yes please, as soon as possible"]);
  expect(pairs(asked, "c: if you could book it for the whole of next week")[0]).toContain("whole of next week");
});

test.each([
  ["behind a word that says so", "c: You can call me Mia, thanks a lot for the help", "Mia"],
  ["alone", "c: Mia Kowalska.", "Mia Kowalska"],
  ["in small letters", "c: mia kowalska", "mia kowalska"],
  ["not where the message goes on otherwise", "c: Monday would be best for me", "none"],
  ["not an exclamation", "c: Oops!", "none"],
])("a name is taken %s", (_, answer, wanted) => {
  expect(pairs("b: May I have your name?", answer)).toEqual([`name: ${wanted}`]);
});

test("lines of the desk between a question and its answer change nothing", () => {
  expect(pairs("b: May I have your name?", "s: Today", "c: Mia Kowalska")).toEqual(["name: Mia Kowalska"]);
  expect(pairs("b: Are you at home?", "s: Alex joined the conversation", "c: yes")).toEqual(["choice: yes"]);
});

test("a form that the desk shows as its own line gives its values", () => {
  const lines = ["s: Name: Mia Kowalska\nEmail: mia@example.com", "c: my lamp is broken"];
  expect(values(...lines)).toEqual(["name Mia Kowalska", "email mia@example.com"]);
});

test("a day that the customer does not know is no answer", () => {
  expect(pairs("b: When did you buy it?", "c: I don't remember the day")).toEqual(["date: none"]);
  expect(pairs("b: When did you buy it?", "c: last Monday, I think")).toEqual(["date: last Monday, I think"]);
});

describe("what is written to hold everything up", () => {
  const many = (text: string) => talk(...Array.from({ length: 12 }, () => `c: ${text}`));

  test.each([
    ["a line of blanks before a word", `${"\u00a0".repeat(3_990)}x`],
    ["blanks before a value", `Name:${" ".repeat(3_990)}x`],
    ["a label of digits", `Order: ${"1".repeat(3_980)}!`],
    ["stops without an end", `${".".repeat(3_990)}x`],
  ])("%s is read like any other line", (_, text) => {
    expect(many(text).map(readMessage)).toHaveLength(12);
  });

  test("thousands of questions without an answer, and the last one still has its own", () => {
    const [asks, says] = talk(`b: ${"What is your order number? Which product? Why? ".repeat(40)}`, "c: hm, no").map(
      readMessage,
    );
    if (!asks || !says) throw new Error("nothing was read");
    const flood = Array.from({ length: 2000 }, (_, at) => {
      const one = at % 2 === 0 ? asks : says;
      return { ...one, message: { ...one.message, id: `f${at}` as typeof one.message.id } };
    });
    const last = talk("b: Your email, please?", "c: mia@example.com").map(readMessage);
    expect(makeBrief({}, [...flood, ...last]).questions.at(-1)?.answer?.text).toBe("mia@example.com");
  });

  test("a form is read with blanks anywhere", () => {
    expect(values("b: \u00a0 Name \u00a0: \u00a0Mia Kowalska \u00a0\n Email :  mia@example.com  ")).toEqual([
      "name Mia Kowalska",
      "email mia@example.com",
    ]);
  });
});
