import { createElement as h } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { createEditor, Editor, Node, Transforms } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";

const blocks = (text) => text.split("\n").map((line) => ({ type: "paragraph", children: [{ text: line }] }));

export default {
  mount(slot, { follow }) {
    const editor = withHistory(withReact(createEditor()));
    flushSync(() =>
      createRoot(slot).render(
        h(
          Slate,
          { editor, initialValue: blocks(""), onChange: follow },
          h(Editable, { placeholder: "Write a reply", style: { minHeight: "60px" } }),
        ),
      ),
    );
    return {
      composer: slot.querySelector("[data-slate-editor]"),
      model: () => editor.children.map((node) => Node.string(node)).join("\n"),
      set: (text) =>
        Editor.withoutNormalizing(editor, () => {
          Transforms.deselect(editor);
          for (let at = editor.children.length - 1; at >= 0; at--) Transforms.removeNodes(editor, { at: [at] });
          Transforms.insertNodes(editor, blocks(text), { at: [0] });
        }),
    };
  },
};
