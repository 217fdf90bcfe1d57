import Squire from "squire-rte";
import { linesOf, paragraphs } from "../lines.mjs";

export default {
  keys: "ctrl-enter",
  mount(slot, { follow }) {
    const box = document.createElement("div");
    box.style.minHeight = "60px";
    slot.append(box);
    const sanitizeToDOMFragment = (html) => document.createRange().createContextualFragment(html);
    const editor = new Squire(box, { sanitizeToDOMFragment });
    editor.addEventListener("input", follow);
    return {
      composer: box,
      model: () => linesOf(editor.getHTML()),
      set: (text) => editor.setHTML(text === "" ? "" : paragraphs(text)),
    };
  },
};
