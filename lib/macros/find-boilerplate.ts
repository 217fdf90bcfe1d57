import type { TextSpan } from "../words/text-span";
import { endsAbbreviated } from "./abbreviations";
import { afterFarewell, isSignatureRule } from "./closings";
import { cutPlaces } from "./cut-places";
import { endsSentence } from "./line-kinds";
import { isMailLine, isMailNotice } from "./mail-wording";

const LONGEST_LINE = 60;
/** No notice is as long as this; a line that is, is not searched. */
const LONGEST_NOTICE = 1000;
const MOST_LINES = 8;
/** A line of a signature with so many words is a sentence. */
const SENTENCE_WORDS = 7;
const CLOSED_WORDS = 4;
/** Said in chats as well: on their own they are no signature. */
const CHATTY =
  /^\s*(?:cheers|all the best|best(?: wishes)?|many wishes|love|yours|(?:viele|beste|liebe|herzliche) gr(?:ü|ue)(?:ß|ss)e|saludos?|abraços?|un saluto|groet(?:en|jes)?|pozdrawiam|salutations)\s*[.!]*\s*$/iu;
const PIECE = String.raw`(?:\{\{[^{}]*\}\}|\p{Lu}[\p{L}\p{M}'’]*|\p{Lo}+|de|da|di|la|von|van|der|of|the|and|und|et|y|e)`;
/** ", Dana", " – Marco | Customer Care", ", {{agent_name}}": nothing, or a name. */
const NAME = new RegExp(String.raw`^[\s,.!–—-]*(?:${PIECE}(?:[\s.,|&/–—-]+${PIECE}){0,7})?[\s.,!|–—-]*$`, "u");
const CONTACT = /[@+]|www\.|https?:|\d{4,}|\|/i;

interface Line {
  readonly text: string;
  readonly from: number;
}

function linesOf(text: string): readonly Line[] {
  let at = 0;
  return text.split("\n").map((line) => {
    const from = at;
    at += line.length + 1;
    return { text: line, from };
  });
}

const isSaid = (line: string): boolean => {
  const words = line.trim().split(/\s+/).length;
  const isAbbreviated = /\.\s*$/.test(line) && endsAbbreviated(line.trimEnd().slice(0, -1));
  const closed = endsSentence(line) && !isAbbreviated && words >= CLOSED_WORDS;
  return /[?؟]\s*$/.test(line) || (!CONTACT.test(line) && (closed || words >= SENTENCE_WORDS));
};

/** A farewell or `-- `, then only names, addresses and numbers until the end. */
function isSignatureFrom(lines: readonly Line[]): boolean {
  const [first = "", ...rest] = lines.map(({ text }) => text).filter((line) => line.trim() !== "");
  if (rest.length >= MOST_LINES || rest.some((line) => line.trim().length > LONGEST_LINE || isSaid(line))) return false;
  if (isSignatureRule(first)) return rest.length > 0;
  const behind = first.length > LONGEST_LINE ? undefined : afterFarewell(first);
  if (behind === undefined || !NAME.test(behind)) return false;
  return rest.length > 0 || !CHATTY.test(first);
}

function signatureIn(text: string, lines: readonly Line[]): TextSpan[] {
  const first = lines.findIndex(({ text: line }, at) => line.trim() !== "" && isSignatureFrom(lines.slice(at)));
  return first < 0 ? [] : [[lines[first]?.from ?? 0, text.trimEnd().length]];
}

/** Where the sentences of a line begin and end. */
function sentencesIn(line: Line): TextSpan[] {
  const places = [0, ...cutPlaces(line.text, false).map(({ at }) => at), line.text.length];
  return places.slice(1).map((to, at) => [line.from + (places[at] ?? 0), line.from + to]);
}

function noticesIn(text: string, lines: readonly Line[]): TextSpan[] {
  return lines.flatMap((line): TextSpan[] => {
    if (line.text.length <= LONGEST_LINE && isMailLine(line.text)) return [[line.from, line.from + line.text.length]];
    if (line.text.length > LONGEST_NOTICE || !isMailNotice(line.text)) return [];
    return sentencesIn(line).filter(([from, to]) => isMailNotice(text.slice(from, to)));
  });
}

/**
 * What in a message belongs into mail and not into a chat: a signature at its end, "Please do not reply to this e-mail",
 * "Sent from my phone", confidentiality notices, ticket numbers on their own line. Spans in order that do not overlap,
 * without the white space around them. It only finds: what is done about it, a person says.
 */
export function findBoilerplate(text: string): readonly TextSpan[] {
  if (/```|~~~/.test(text)) return [];
  const all = linesOf(text);
  const notices = noticesIn(text, all);
  // A notice below a signature does not make it less of one.
  const plain = all.filter(
    ({ from, text: line }) =>
      !notices.some(([start, end]) => start <= from && end >= from + line.trimEnd().length && line.trim() !== ""),
  );
  const signature = signatureIn(text, plain);
  const spans: [number, number][] = [];
  for (const [from, to] of [...notices, ...signature].sort(([one], [other]) => one - other)) {
    const trimmed: [number, number] = [
      from + leading(text.slice(from, to)),
      from + text.slice(from, to).trimEnd().length,
    ];
    const last = spans.at(-1);
    if (last && (trimmed[0] <= last[1] || text.slice(last[1], trimmed[0]).trim() === ""))
      last[1] = Math.max(last[1], trimmed[1]);
    else spans.push(trimmed);
  }
  return spans;
}

const leading = (text: string): number => text.length - text.trimStart().length;
