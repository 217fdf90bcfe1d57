import MediumEditor from "medium-editor";
import "medium-editor/dist/css/medium-editor.css";
import { linesOf, paragraphs } from "../lines.mjs";

export default {
  keys: "ctrl-enter",
  mount(slot, { follow }) {
    const box = document.createElement("div");
    box.style.minHeight = "60px";
    slot.append(box);
    const editor = new MediumEditor(box, { toolbar: false });
    let model = "";
    editor.subscribe("editableInput", () => {
      model = linesOf(box.innerHTML);
      follow();
    });
    return {
      composer: box,
      model: () => model,
      set: (text) => {
        editor.setContent(text === "" ? "" : paragraphs(text));
        model = text;
      },
    };
  },
};
