import Quill from "quill";
import "quill/dist/quill.core.css";

export default {
  keys: "enter",
  mount(slot, { follow }) {
    const box = document.createElement("div");
    slot.append(box);
    const quill = new Quill(box, { theme: null, placeholder: "Write a reply" });
    quill.on("text-change", follow);
    return {
      composer: quill.root,
      model: () => quill.getText().replace(/\n$/, ""),
      set: (text) => quill.setText(text),
    };
  },
};
