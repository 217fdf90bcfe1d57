import jQuery from "jquery";
import "summernote/dist/summernote-lite.css";
import { linesOf, paragraphs } from "../lines.mjs";

export default {
  async mount(slot, { follow }) {
    window.jQuery = jQuery;
    window.$ = jQuery;
    const script = document.createElement("script");
    script.src = "static/summernote/summernote-lite.js";
    document.head.append(script);
    await new Promise((resolve) => script.addEventListener("load", resolve));
    const box = document.createElement("div");
    slot.style.maxHeight = "none";
    slot.append(box);
    const field = jQuery(box);
    field.summernote({ height: 90, callbacks: { onChange: () => follow() } });
    return {
      composer: slot.querySelector(".note-editable"),
      model: () => linesOf(field.summernote("code")),
      set: (text) => field.summernote("code", text === "" ? "<p><br></p>" : paragraphs(text)),
    };
  },
};
