// The texts of the matrix, by name: what a macro may hold.
const SENTENCE = "Your parcel left our warehouse in Warsaw this morning and travels by road. ";

/** About `size` characters in paragraphs of four lines. */
const long = (size) => {
  const lines = [];
  for (let at = 0, length = 0; length < size; at++) {
    const line = at % 5 === 4 ? "" : `${at + 1}. ${SENTENCE.repeat(1 + (at % 3)).trim()}`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join("\n").slice(0, size).trimEnd();
};

export const TEXTS = {
  "one line": "Your parcel left Warsaw this morning.",
  "three paragraphs": "Hello Mia,\n\nyour parcel is on its way.\nIt should be there tomorrow.\n\nBest wishes, Alex",
  "2 kB": long(2000),
  "20 kB": long(20_000),
  emoji: "Done 👍🏽 family 👨‍👩‍👧‍👦 flag 🇵🇱\nheart ❤️ and é (combining)",
  rtl: "שלום מיה,\nהחבילה בדרך.\nمرحبا، الطرد في الطريق 123.",
  CJK: "您好,包裹已发出。\n\n荷物は本日発送しました。\n소포가 발송되었습니다.",
  "< & >": 'Use <b>bold</b> & "quotes" if a < b && c > d; &amp; stays.\n*stars* _lines_ `code` [x](y)',
  spaces: "  two before and  two  inside\n next line one before\nand three after   ",
  tab: "Name\tMia\n\tindented\tonce more",
};

/** Editors whose white space collapses: a tab can only be kept as four spaces there. */
const COLLAPSING = new Set(
  `ce-nowrap iframe-designmode ckeditor5 tinymce ckeditor4 froala froala-iframe summernote trix medium chatscope deepchat
   sendbird squire toastui wangeditor`.split(/\s+/),
);

/** Editors whose model keeps one line only: texts of several lines go to the clipboard, openly. */
const ONE_LINE = new Set(["input-text", "input-emoji"]);

/** What the editor's model must hold, its end trimmed; undefined where the text must be refused, openly. */
export function expected(editor, text) {
  if (editor === "monaco") return undefined;
  if (ONE_LINE.has(editor) && text.includes("\n")) return undefined;
  return text.trimEnd();
}

const plain = (model) => model.replaceAll("\u00a0", " ").trimEnd();

/** Kits that trim what they send: their own doing, whoever typed it. */
const TRIMS = new Set(["deepchat"]);

/** Whether a model holds exactly the wanted text, the accepted differences counted. */
export function holds(editor, model, wanted) {
  const same = (text) => plain(model) === text || (TRIMS.has(editor) && plain(model).trim() === text.trim());
  return same(wanted) || (COLLAPSING.has(editor) && same(wanted.replaceAll("\t", "    ")));
}
