const OPENING =
  /^\s*(?:hi+|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|thanks?|thank you|sorry|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|danke|bonjour|bonsoir|salut|merci|hola|buen(?:os|as) (?:d[ií]as|tardes|noches)|estimad[oa]s?|gracias|ol[áa]|bom dia|boa (?:tarde|noite)|prezad[oa]s?|obrigad[oa]|ciao|buongiorno|buonasera|gentile|grazie|cze[sś][ćc]|dzie[nń] dobry|witaj|dzi[eę]kuj[eę]|hej|beste|goedemorgen|goedemiddag|bedankt|merhaba|здравствуйте|привет|добрый день|спасибо)(?![\p{L}\p{M}])/iu;
const REGARDS =
  /^\s*(?:(?:with )?(?:best|kind(?:est)?|warm(?:est)?|many|sincere)? ?(?:regards|wishes)|(?:yours|very) (?:sincerely|faithfully|truly)|sincerely(?: yours)?|yours|cheers|all the best|best|love|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|liebe|herzliche|freundliche) gr(?:ü|ue)(?:ß|ss)e|mfg|(?:bien )?cordialement|(?:bien à vous|salutations)[^\n]*|(?:un )?(?:cordial saludo|saludos?(?: cordiales)?)|atentamente|atenciosamente|(?:com os )?(?:melhores cumprimentos)|abraços?|(?:cordiali|distinti) saluti|un saluto|met vriendelijke groet(?:en)?|groet(?:en|jes)?|(?:z poważaniem|pozdrawiam)|(?:med )?(?:vänliga|venlig|vennlig) (?:hälsningar|hilsen)|с уважением|saygılarımla|مع تحياتي|בברכה|敬具|此致)(?=[\s,.!;–—-]|$)/iu;
const RULE = /^\s*(?:--|—|__)\s*$/;
const LONGEST_LINE = 60;
const LONGEST = 8;

/** Whether a line begins as a greeting, a thank-you or an apology does. */
export const opensPolitely = (line: string): boolean => OPENING.test(line);

/** What stands behind a farewell on its line ("Kind regards, Dana" -> ", Dana"); nothing where it is no farewell. */
export function afterFarewell(line: string): string | undefined {
  const found = line.match(REGARDS)?.[0];
  return found === undefined ? undefined : line.slice(found.length);
}

/** `-- `, as mail programs part a signature off. */
export const isSignatureRule = (line: string): boolean => RULE.test(line);

/** Whether the lines from here to the end of the text are a signature: a farewell or `-- `, then only short lines. */
export function isSignature(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== "");
  const first = filled[0] ?? "";
  if (filled.length > LONGEST || filled.some((line) => line.trim().length > LONGEST_LINE)) return false;
  if (RULE.test(first)) return filled.length > 1;
  return REGARDS.test(first) && filled.every((line) => !/[?؟]\s*$/.test(line));
}
