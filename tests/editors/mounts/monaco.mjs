import { editor as monaco } from "monaco-editor/editor/editor.api.js";

export default {
  mount(slot, { follow }) {
    window.MonacoEnvironment = { getWorker: () => new Worker(URL.createObjectURL(new Blob([""]))) };
    slot.style.height = "140px";
    const editor = monaco.create(slot, { value: "", language: "plaintext", minimap: { enabled: false } });
    editor.onDidChangeModelContent(follow);
    return {
      composer: slot.querySelector(".native-edit-context, textarea"),
      model: () => editor.getValue(),
      set: (text) => editor.setValue(text),
    };
  },
};
