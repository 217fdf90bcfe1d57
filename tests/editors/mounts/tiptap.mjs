import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { paragraphs } from "../lines.mjs";

export default {
  keys: "enter",
  mount(slot, { follow }) {
    const editor = new Editor({ element: slot, extensions: [StarterKit], onUpdate: follow });
    return {
      composer: editor.view.dom,
      model: () => editor.getText({ blockSeparator: "\n" }),
      set: (text) => editor.commands.setContent(text === "" ? "" : paragraphs(text)),
    };
  },
};
