// Slate without React: an editor of its own view.
import "@wangeditor/editor/dist/css/style.css";
import { createEditor } from "@wangeditor/editor";
import { paragraphs } from "../lines.mjs";

export default {
  mount(slot, { follow }) {
    const box = document.createElement("div");
    box.style.height = "120px";
    slot.append(box);
    const editor = createEditor({
      selector: box,
      html: "<p><br></p>",
      config: { placeholder: "Reply", onChange: follow },
    });
    return {
      composer: box.querySelector("[contenteditable]"),
      model: () => editor.getText(),
      set: (text) => {
        editor.clear();
        if (text !== "") editor.setHtml(paragraphs(text));
      },
    };
  },
};
