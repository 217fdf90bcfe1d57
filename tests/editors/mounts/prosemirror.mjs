import { baseKeymap } from "prosemirror-commands";
import { history } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import "prosemirror-view/style/prosemirror.css";

const docOf = (text) =>
  schema.node(
    "doc",
    null,
    text.split("\n").map((line) => schema.node("paragraph", null, line ? [schema.text(line)] : [])),
  );

export default {
  mount(slot, { follow }) {
    const stateOf = (text) => EditorState.create({ doc: docOf(text), plugins: [history(), keymap(baseKeymap)] });
    const view = new EditorView(slot, {
      state: stateOf(""),
      dispatchTransaction(change) {
        view.updateState(view.state.apply(change));
        follow();
      },
    });
    return {
      composer: view.dom,
      model: () =>
        view.state.doc.textBetween(0, view.state.doc.content.size, "\n", (node) =>
          node.type.name === "hard_break" ? "\n" : "",
        ),
      set: (text) => view.updateState(stateOf(text)),
    };
  },
};
