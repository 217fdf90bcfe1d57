import Editor from "@toast-ui/editor";
import "@toast-ui/editor/dist/toastui-editor.css";
import { linesOf, paragraphs } from "../lines.mjs";

export default {
  mount(slot, { follow }) {
    slot.style.maxHeight = "none";
    const editor = new Editor({
      el: slot,
      height: "200px",
      initialEditType: "wysiwyg",
      hideModeSwitch: true,
      usageStatistics: false,
      events: { change: follow },
    });
    return {
      composer: slot.querySelector(".toastui-editor-ww-container [contenteditable]"),
      model: () => linesOf(editor.getHTML()),
      set: (text) => editor.setHTML(text === "" ? "" : paragraphs(text), false),
    };
  },
};
