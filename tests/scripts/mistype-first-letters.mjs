// node tests/scripts/mistype-first-letters.mjs CORPUS.jsonl QUERIES.jsonl: makes queries whose first letter is wrong, lost
// or swapped out of the titles of any macros, in the form that `npm run evaluate -- search` takes. Right are all macros
// whose title has the words that were meant.
import { readFileSync, writeFileSync } from "node:fs";

const PER_KIND = 130;
const MOST_RIGHT = 8;
const [corpus, out] = process.argv.slice(2);
const macros = readFileSync(corpus, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const wordsOf = (title) => title.toLowerCase().match(/[a-z]+/g) ?? [];
const titles = macros.map(({ id, title }) => ({ id, words: new Set(wordsOf(title)) }));
const vocabulary = new Set(titles.flatMap(({ words }) => [...words]));

const KINDS = {
  wrong: (word, at) => String.fromCharCode(97 + ((word.charCodeAt(0) - 97 + 1 + (at % 25)) % 26)) + word.slice(1),
  lost: (word) => word.slice(1),
  swapped: (word) => word[1] + word[0] + word.slice(2),
};

const lines = Object.entries(KINDS).flatMap(([kind, mistype], kindAt) => {
  const made = [];
  for (let at = kindAt; at < titles.length && made.length < PER_KIND; at += 17) {
    const [bad, good] = [...titles[at].words].filter((word) => word.length >= 6);
    if (!good) continue;
    const typed = mistype(bad, at);
    if (typed === bad || [...vocabulary].some((word) => word.startsWith(typed))) continue;
    const relevant = titles.filter(({ words }) => words.has(bad) && words.has(good)).map(({ id }) => id);
    if (relevant.length > MOST_RIGHT) continue;
    made.push({ id: `${kind}-${made.length}`, family: `first letter ${kind}`, q: `${typed} ${good}`, relevant });
  }
  return made;
});
writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
console.log(`${lines.length} queries: ${out}`);
