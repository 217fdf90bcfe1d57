import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findBoilerplate } from "../../../lib/macros/find-boilerplate";
import { leaveOut } from "../../../lib/macros/leave-out";

const MESSAGE = "The kayak is ready at the boathouse. Bring a towel.";
const found = (text: string) => findBoilerplate(text).map(([from, to]) => text.slice(from, to));

describe("a signature at the end", () => {
  test.each([
    ["English", "Kind regards,\nInes Moreau\nLake Rentals\n+44 20 7946 0000"],
    ["English, in one line", "Best regards, Ines"],
    ["with an abbreviation", "Regards\nInes Moreau\nService desk, Lake Rentals Ltd.\nMon-Fri 9-17"],
    ["a rule", "-- \nInes | Lake Rentals"],
    ["with the rest below a blank line", "Yours sincerely\n\nInes Moreau\nwww.lake.example"],
    ["a gap for the name", "Best wishes,\n{{agent_name}}\n{{company}}"],
    ["German", "Mit freundlichen Grüßen\nIhr Bootsverleih\nTel. 030 901820"],
    ["French", "Cordialement,\nInès Moreau\nService clients"],
    ["Spanish", "Un cordial saludo,\nInés Moreno\nAtención al cliente"],
    ["Portuguese", "Atenciosamente,\nInês Moura"],
    ["Italian", "Cordiali saluti,\nInes Mori\nAssistenza clienti"],
    ["Dutch", "Met vriendelijke groet,\nInes de Vries"],
    ["Polish", "Z poważaniem,\nInes Nowak"],
  ])("%s", (_, signature) => {
    expect(found(`${MESSAGE}\n\n${signature}`)).toEqual([signature]);
    expect(found(signature)).toEqual([signature]);
  });
});

describe("mail wording", () => {
  test.each([
    ["English", "Please do not reply to this email."],
    ["English, by a machine", "This message was automatically generated."],
    ["English, by lawyers", "This e-mail and any attachments are confidential."],
    ["English, a footer", "You are receiving this email because you rented a boat."],
    ["a phone", "Sent from my iPhone"],
    ["a ticket's number", "[Ticket #48-1123]"],
    ["a ticket's line", "##- Please type your reply above this line -##"],
    ["German", "Bitte antworten Sie nicht auf diese E-Mail."],
    ["German, by a machine", "Diese Nachricht wurde automatisch erstellt."],
    ["a German phone", "Von meinem iPhone gesendet"],
    ["French", "Merci de ne pas répondre à ce message."],
    ["a French phone", "Envoyé de mon iPhone"],
    ["Spanish", "Por favor, no responda a este correo."],
    ["a Spanish phone", "Enviado desde mi móvil"],
    ["Portuguese", "Por favor, não responda a este e-mail."],
    ["a Portuguese phone", "Enviado do meu telefone"],
    ["Italian", "Si prega di non rispondere a questa email."],
    ["an Italian phone", "Inviato da iPhone"],
    ["Dutch", "Gelieve niet te antwoorden op deze e-mail."],
    ["Polish", "Prosimy nie odpowiadać na tę wiadomość."],
  ])("%s", (_, notice) => {
    expect(found(`${MESSAGE}\n\n${notice}`)).toEqual([notice]);
    expect(found(`${notice}\n\n${MESSAGE}`)).toEqual([notice]);
  });
  test("a sentence in the middle of a line, and a footer under a signature", () => {
    expect(found(`Please do not reply to this email. ${MESSAGE}`)).toEqual(["Please do not reply to this email."]);
    const end = "Kind regards,\nInes\n\nSent from my iPhone";
    expect(found(`${MESSAGE}\n\n${end}`)).toEqual([end]);
  });
});

describe("what a chat says is left alone", () => {
  test.each([
    MESSAGE,
    "Best way to reach us is by phone.",
    "All the best!",
    "Cheers!",
    "Yours is the red one.",
    "Thanks,\nthe key hangs behind the door.",
    "Kind regards to your sister, she was a great help.",
    "Best,\nInes\nPlease call me back before six tomorrow.",
    "Regards,\nInes\nShall I book it?",
    "Please reply to this message when you are there.",
    "I sent you an email just now.",
    "It was sent from my colleague's desk this morning, so it should be there soon.",
    "Your ticket number is 4711.",
    "Sent via UPS this morning.",
    "Sent from our warehouse on Monday.",
    "Gesendet mit DHL am Montag.",
    "Inviato da Milano ieri.",
    "Antes de imprimir la etiqueta, mire la dirección.",
    "To unsubscribe, open Settings and choose Mail.",
    "Type this:\n```\n-- \nSent from my iPhone\n```",
  ])("%s", (text) => {
    expect(findBoilerplate(text)).toEqual([]);
    expect(leaveOut(text)).toBeUndefined();
  });
});

describe("left out", () => {
  test("from the top, the middle and the end, paragraphs kept apart", () => {
    expect(
      leaveOut(`Ticket ID: 4711\n\nHello!\n\nPlease do not reply to this email.\n\n${MESSAGE}\n\nBest regards, Ines`),
    ).toEqual({
      before: "Ticket ID: 4711",
      kept: `Hello!\n\n${MESSAGE}`,
      after: "Please do not reply to this email.\nBest regards, Ines",
    });
  });
  test("a message that is nothing else", () => {
    expect(leaveOut("Kind regards,\nInes")).toEqual({ kept: "", before: "Kind regards,\nInes", after: "" });
  });

  const piece = fc.oneof(
    fc.constantFrom(
      "The kayak is ready. ",
      "Bring:\n- a towel\n- a lamp\n\n",
      "Please do not reply to this email. ",
      "Sent from my iPhone\n",
      "\n\n",
      "\nKind regards,\nInes\n",
      "-- \nInes | Lake\n",
      "[Ticket #12]\n",
      "Bitte antworten Sie nicht auf diese E-Mail.\n\n",
    ),
    fc.string({ unit: "grapheme", maxLength: 20 }),
  );
  test("no word is lost, added or moved within its part", () => {
    const bare = (text: string) => text.replaceAll(/\s/g, "");
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
        (text) => {
          const spans = findBoilerplate(text);
          let last = 0;
          let stays = "";
          for (const [from, to] of spans) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            stays += text.slice(last, from);
            last = to;
          }
          stays += text.slice(last);
          const parted = leaveOut(text);
          expect(parted === undefined).toBe(spans.length === 0);
          if (!parted) return;
          expect(bare(parted.kept)).toBe(bare(stays));
          expect(bare(parted.before + parted.after)).toBe(
            bare(spans.map(([from, to]) => text.slice(from, to)).join("")),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
