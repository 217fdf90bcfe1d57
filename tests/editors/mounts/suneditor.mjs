import suneditor from "suneditor";
import "suneditor/css/editor";
import { linesOf, paragraphs } from "../lines.mjs";

export default {
  async mount(slot, { follow }) {
    const box = document.createElement("textarea");
    slot.style.maxHeight = "none";
    slot.append(box);
    const editor = suneditor.create(box, { height: "100px", buttonList: [["bold"]], events: { onChange: follow } });
    const find = () => slot.querySelector(".sun-editor-editable[contenteditable=true]");
    while (!find()) await new Promise((resolve) => setTimeout(resolve, 20));
    const html = () => editor.$?.html ?? editor.html;
    return {
      composer: find(),
      model: () => linesOf(html().get()).trim(),
      set: (text) => html().set(text === "" ? "<p><br></p>" : paragraphs(text)),
    };
  },
};
