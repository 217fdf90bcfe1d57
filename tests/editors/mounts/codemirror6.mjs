import { defaultKeymap, history } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

export default {
  mount(slot, { follow }) {
    const view = new EditorView({
      parent: slot,
      state: EditorState.create({
        extensions: [
          history(),
          keymap.of(defaultKeymap),
          EditorView.lineWrapping,
          EditorView.updateListener.of(({ docChanged }) => docChanged && follow()),
        ],
      }),
    });
    return {
      composer: view.contentDOM,
      model: () => view.state.doc.toString(),
      set: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    };
  },
};
