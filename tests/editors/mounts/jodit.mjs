import { Jodit } from "jodit";
import "jodit/es2021/jodit.min.css";
import { linesOf, paragraphs } from "../lines.mjs";

export default {
  mount(slot, { follow }) {
    const box = document.createElement("textarea");
    slot.style.maxHeight = "none";
    slot.append(box);
    const editor = Jodit.make(box, { height: 180, toolbar: false });
    editor.events.on("change", follow);
    return {
      composer: editor.editor,
      model: () => linesOf(editor.value),
      set: (text) => {
        editor.value = text === "" ? "" : paragraphs(text);
      },
    };
  },
};
