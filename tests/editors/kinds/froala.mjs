// Unlicensed: it shows a banner and edits as it should.
import FroalaEditor from "froala-editor";
import "froala-editor/css/froala_editor.pkgd.css";
import { linesOf, paragraphs } from "../lines.mjs";

export async function froala(slot, { follow, listen }, iframe) {
  const box = document.createElement("div");
  slot.style.maxHeight = "none";
  slot.append(box);
  let editor;
  await new Promise((resolve) => {
    editor = new FroalaEditor(box, {
      iframe,
      attribution: false,
      heightMin: 80,
      events: { initialized: resolve, contentChanged: follow, input: follow },
    });
  });
  if (iframe) {
    listen(editor.el.ownerDocument);
    editor.el.setAttribute("data-mark", "composer");
  }
  return {
    composer: iframe ? slot.querySelector("iframe") : editor.el,
    model: () => linesOf(editor.html.get()),
    set: (text) => editor.html.set(text === "" ? "" : paragraphs(text)),
  };
}
