import { LexicalComposer } from "@lexical/react/LexicalComposer";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalErrorBoundary } from "@lexical/react/LexicalErrorBoundary";
import { HistoryPlugin } from "@lexical/react/LexicalHistoryPlugin";
import { PlainTextPlugin } from "@lexical/react/LexicalPlainTextPlugin";
import { $createParagraphNode, $getRoot, $getSelection, $isRangeSelection } from "lexical";
import { createElement as h, useEffect } from "react";
import { createRoot } from "react-dom/client";

export default {
  keys: "enter",
  async mount(slot, { follow }) {
    let editor;
    function Handle() {
      const [own] = useLexicalComposerContext();
      useEffect(() => {
        editor = own;
        return own.registerUpdateListener(follow);
      }, [own]);
      return null;
    }
    createRoot(slot).render(
      h(
        LexicalComposer,
        {
          initialConfig: {
            namespace: "reply",
            onError: (error) => {
              throw error;
            },
          },
        },
        h(PlainTextPlugin, {
          contentEditable: h(ContentEditable, { "aria-label": "Reply", style: { minHeight: "60px" } }),
          ErrorBoundary: LexicalErrorBoundary,
        }),
        h(HistoryPlugin),
        h(Handle),
      ),
    );
    while (!editor) await new Promise((resolve) => setTimeout(resolve, 10));
    return {
      composer: slot.querySelector("[contenteditable]"),
      model: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
      set: (text) =>
        editor.update(
          () => {
            const line = $createParagraphNode();
            $getRoot().clear().append(line);
            line.selectEnd();
            const selection = $getSelection();
            if (text !== "" && $isRangeSelection(selection)) selection.insertRawText(text);
          },
          { discrete: true },
        ),
    };
  },
};
