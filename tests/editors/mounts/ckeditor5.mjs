import { Autoformat, Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from "ckeditor5";
import "ckeditor5/ckeditor5.css";
import { paragraphs } from "../lines.mjs";

const lineOf = (block) =>
  [...block.getChildren()]
    .map((node) => (node.is("$text") ? node.data : node.is("element", "softBreak") ? "\n" : ""))
    .join("");

export default {
  async mount(slot, { follow }) {
    const box = document.createElement("div");
    slot.append(box);
    const editor = await ClassicEditor.create(box, {
      licenseKey: "GPL",
      plugins: [Essentials, Paragraph, Bold, Italic, List, Link, Autoformat],
    });
    editor.model.document.on("change:data", follow);
    return {
      composer: editor.editing.view.getDomRoot(),
      model: () => [...editor.model.document.getRoot().getChildren()].map(lineOf).join("\n").replaceAll("\u00a0", " "),
      set: (text) => editor.setData(text === "" ? "" : paragraphs(text)),
    };
  },
};
