import type { WriterName } from "./writers/writer";

/** What kind of editor a composer is: told by marks in the document alone. */
export type Family =
  | "field"
  | "plaintext"
  | "generic"
  /** Model-driven, by its answer to a probe, and of no kind that is known. */
  | "model"
  /** Shows lines, and its model keeps none. */
  | "one-line"
  | "html"
  | "prosemirror"
  | "lexical"
  | "slate"
  | "draft"
  | "quill"
  | "ckeditor5"
  | "trix"
  | "codemirror"
  | "monaco";

const MARKS: readonly (readonly [Family, string])[] = [
  ["monaco", ".monaco-editor, .monaco-editor *, .native-edit-context"],
  ["field", "textarea, input"],
  ["one-line", ".react-input-emoji--input"],
  ["slate", "[data-slate-editor]"],
  ["lexical", "[data-lexical-editor]"],
  ["draft", ".public-DraftEditor-content"],
  ["prosemirror", ".ProseMirror"],
  ["quill", ".ql-editor"],
  ["ckeditor5", ".ck-editor__editable, .ck-content"],
  ["trix", "trix-editor"],
  ["codemirror", ".cm-content"],
  ["plaintext", '[contenteditable="plaintext-only"]'],
  [
    "html",
    ".mce-content-body, .cke_editable, .fr-element, .fr-view, .note-editable, [data-medium-editor-element], body",
  ],
];

export function familyOf(composer: HTMLElement): Family {
  if (composer.querySelector(':scope > [data-contents="true"]')) return "draft";
  return MARKS.find(([, mark]) => composer.matches(mark))?.[0] ?? "generic";
}

/**
 * The writers for a family, best first. What is missing from a list must never be tried there: some writers show text
 * that the editor's own model does not hold, and it would not be sent.
 */
export const WRITERS: Readonly<Record<Family, readonly WriterName[]>> = {
  field: ["field-command", "field-value"],
  plaintext: ["text-by-line", "text-whole"],
  generic: [
    "html-breaks",
    "text-by-line",
    "text-whole",
    "html-paragraphs",
    "paste-plain",
    "text-by-paragraph",
    "paste-html",
  ],
  model: ["paste-plain", "replace-input", "paste-html"],
  "one-line": ["html-breaks"],
  html: ["html-breaks", "text-by-line", "text-whole", "html-paragraphs", "paste-plain", "text-by-paragraph"],
  prosemirror: ["text-whole", "text-by-paragraph", "paste-html"],
  lexical: ["paste-plain", "replace-input"],
  slate: ["paste-plain", "replace-input"],
  draft: ["paste-plain"],
  quill: ["paste-plain", "text-whole"],
  ckeditor5: ["paste-html"],
  trix: ["text-whole", "paste-plain"],
  codemirror: ["paste-plain"],
  monaco: [],
};

/** Editors that take over a moved selection only after a pause, in milliseconds. */
export const SETTLES: Readonly<Partial<Record<Family, number>>> = { slate: 110, draft: 110, model: 110 };
