import "trix";
import "trix/dist/trix.css";

export default {
  async mount(slot, { follow }) {
    const ready = new Promise((resolve) => slot.addEventListener("trix-initialize", resolve, { once: true }));
    slot.style.maxHeight = "none";
    slot.innerHTML = '<input type="hidden" id="trix-value"><trix-editor input="trix-value"></trix-editor>';
    await ready;
    const element = slot.querySelector("trix-editor");
    element.addEventListener("trix-change", follow);
    return {
      composer: element,
      model: () => element.editor.getDocument().toString().replace(/\n$/, ""),
      set: (text) => {
        element.editor.loadHTML("");
        if (text !== "") element.editor.insertString(text);
      },
    };
  },
};
