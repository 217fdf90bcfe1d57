import tinymce from "tinymce";
import "tinymce/models/dom";
import "tinymce/themes/silver";
import "tinymce/icons/default";
import { linesOf, paragraphs } from "../lines.mjs";

export default {
  async mount(slot, { follow, listen }) {
    const box = document.createElement("textarea");
    slot.style.maxHeight = "none";
    slot.append(box);
    const [editor] = await tinymce.init({
      target: box,
      license_key: "gpl",
      height: 180,
      menubar: false,
      skin_url: "static/tinymce/skins/ui/oxide",
      content_css: "static/tinymce/skins/content/default/content.css",
    });
    editor.on("input change NodeChange SetContent", follow);
    listen(editor.getDoc());
    editor.getBody().setAttribute("data-mark", "composer");
    return {
      composer: editor.iframeElement,
      model: () => linesOf(editor.getContent()),
      set: (text) => editor.setContent(text === "" ? "" : paragraphs(text)),
    };
  },
};
