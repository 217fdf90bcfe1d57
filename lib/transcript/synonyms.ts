/** Words that support people use for one another; the first stands for all. Stems, one group a row. */
const GROUPS = [
  "choose pick select",
  "arrive come",
  "enter type",
  "fix solve resolve repair",
  "get receive",
  "send ship dispatch deliver",
  "parcel package",
  "postage shipping",
  "business working",
  "answer reply respond",
  "buy purchase",
  "begin start commence",
  "money amount sum",
  "show display",
  "tell inform",
  "need require",
  "help assist support assistance",
  "check verify",
  "colleague agent advisor representative specialist",
  "picture photo image",
  "website site",
  "phone telephone",
  "email mail",
  "price cost",
  "cover include",
  "people guest person",
  "issue problem",
  "remove delete erase",
  "close shut",
  "expect estimate",
  "as like",
  "finish complete",
  "pass forward escalate transfer hand",
  "engineer engineering",
  "cancel cancellation",
  "warehouse depot",
  "see visible",
  "all every",
  "until till",
  "information info",
  "happy glad pleased delighted",
  "soon shortly momentarily",
  "hour hr hrs",
  "minute min mins",
  "kilogram kilo kg kgs",
  "kilometer kilometre km",
  "gigabyte gb",
  "megabyte mb",
];

/** Forms that no ending tells: "when it began" is when it begins. */
const IRREGULAR = new Map(
  (
    "began begin|begun begin|sent send|bought buy|kept keep|left leave|paid pay|told tell|found find|took take|taken take|gave give|" +
    "given give|made make|chose choose|chosen choose|broke break|broken break|brought bring|came come|went go|gone go|sold sell|" +
    "lost lose|got get|gotten get|held hold|wrote write|written write|met meet|built build|spoke speak|spoken speak|" +
    "forgot forget|forgotten forget|drove drive|driven drive|flew fly|flown fly|grew grow|grown grow|knew know|known know|" +
    "saw see|seen see|said say|shown show|showed show|shut shut|stole steal|stolen steal|swore swear|thought think|" +
    "understood understand|wore wear|worn wear|won win|withdrew withdraw|withdrawn withdraw|fell fall|fallen fall|felt feel"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);
const first = new Map(
  GROUPS.flatMap((group) => {
    const words = group.split(" ");
    return words.map((word) => [stem(word), stem(words[0] ?? "")] as const);
  }),
);

/** A word without the endings that only say how it is used in an English sentence. */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  let cut = word.replace(/(?:ations?|ments?)$/, "").replace(/ies$/, "y");
  if (cut.length < 4) cut = word;
  // Romance languages hang the person on the verb: "ayudarle".
  if (cut.length > 5) cut = cut.replace(/(?<=[aei]r)(?:me|te|les?|se|nos|l[oa]s?)$/, "");
  const bare = cut.replace(/(?:ingly|ing|edly|ed|es|(?<!s)s|ly)$/, "");
  if (bare.length >= 3 && /[aeiouy]/.test(bare)) cut = bare;
  return cut.replace(/([b-df-hj-np-rtv-z])\1$/, "$1").replace(/(?<=...)e$/, "");
}

/** The form in which a folded word is compared: its stem, or that of the word it stands for. */
export function wordKey(word: string): string {
  const key = stem(IRREGULAR.get(word) ?? word);
  return first.get(key) ?? key;
}
