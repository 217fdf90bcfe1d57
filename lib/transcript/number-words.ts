const ROWS = [
  "zero null zéro cero",
  "",
  "two zwei deux dos dois duas due",
  "three drei trois tres três tre",
  "four vier quatre cuatro quatro quattro",
  "five fünf cinq cinco cinque",
  "six sechs seis sei",
  "seven sieben sept siete sete sette",
  "eight acht huit ocho oito otto",
  "nine neun neuf nueve nove",
  "ten zehn dix diez dez dieci",
  "eleven elf onze once undici",
  "twelve zwölf douze doce doze dodici",
];
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const numbers = new Map([
  ...ROWS.flatMap((row, value) =>
    row
      .split(" ")
      .filter(Boolean)
      .map((word) => [word.normalize("NFD").replace(/\p{Mn}/gu, ""), value] as const),
  ),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
]);

/** The value of a folded number word. Words that also mean something else ("one", "sei") are left out. */
export function numberOf(word: string): number | undefined {
  if (/^(?:sei|due|once|sept|null)$/.test(word)) return undefined;
  const [tens = "", ones = ""] = word.split("-");
  const [ten, one] = [numbers.get(tens), ones === "one" ? 1 : numbers.get(ones)];
  return ten !== undefined && ten >= 20 && one !== undefined && one < 10 ? ten + one : numbers.get(word);
}
