import { ContentState, Editor, EditorState } from "draft-js";
import "draft-js/dist/Draft.css";
import { createElement as h, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

export default {
  mount(slot, { follow }) {
    let state = EditorState.createEmpty();
    let change = () => undefined;
    function App() {
      const [value, setValue] = useState(state);
      change = (next) => {
        state = next;
        setValue(next);
        follow();
      };
      return h(Editor, { editorState: value, onChange: (next) => change(next), ariaLabel: "Reply" });
    }
    flushSync(() => createRoot(slot).render(h(App)));
    return {
      composer: slot.querySelector("[contenteditable]"),
      model: () => state.getCurrentContent().getPlainText("\n"),
      set: (text) =>
        flushSync(() => change(EditorState.push(state, ContentState.createFromText(text, "\n"), "remove-range"))),
    };
  },
};
