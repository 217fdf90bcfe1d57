import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from "lexical";

export default {
  mount(slot, { follow }) {
    const box = document.createElement("div");
    box.contentEditable = "true";
    box.setAttribute("aria-label", "Reply");
    box.style.cssText = "min-height:60px;white-space:pre-wrap";
    slot.append(box);
    const editor = createEditor({
      namespace: "reply",
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(box);
    registerRichText(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    editor.registerUpdateListener(follow);
    return {
      composer: box,
      model: () =>
        editor.getEditorState().read(() =>
          $getRoot()
            .getChildren()
            .map((child) => child.getTextContent())
            .join("\n"),
        ),
      set: (text) =>
        editor.update(
          () => {
            const root = $getRoot().clear();
            for (const line of text.split("\n")) {
              const block = $createParagraphNode();
              if (line) block.append($createTextNode(line));
              root.append(block);
            }
          },
          { discrete: true },
        ),
    };
  },
};
