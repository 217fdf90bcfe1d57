// Served as it is: the package loads its own parts by address.
import { linesOf, paragraphs } from "../lines.mjs";

export default {
  async mount(slot, { follow, listen }) {
    const box = document.createElement("textarea");
    slot.style.maxHeight = "none";
    slot.append(box);
    const script = document.createElement("script");
    script.src = "static/ckeditor4/ckeditor.js";
    document.head.append(script);
    await new Promise((resolve) => script.addEventListener("load", resolve));
    const editor = window.CKEDITOR.replace(box, { versionCheck: false, height: 90 });
    await new Promise((resolve) => editor.on("instanceReady", resolve));
    editor.on("change", follow);
    const frame = slot.querySelector("iframe");
    const mark = () => {
      listen(frame.contentDocument);
      frame.contentDocument.body.setAttribute("data-mark", "composer");
    };
    mark();
    return {
      composer: frame,
      model: () => linesOf(editor.getData()),
      // Its own setter writes the frame's document anew.
      set: (text) => editor.editable().setHtml(text === "" ? "<p><br></p>" : paragraphs(text)),
    };
  },
};
