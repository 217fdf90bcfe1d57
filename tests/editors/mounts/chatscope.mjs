import { ChatContainer, MainContainer, MessageInput, MessageList } from "@chatscope/chat-ui-kit-react";
import "@chatscope/chat-ui-kit-styles/dist/default/styles.min.css";
import { createElement as h, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { breaks, linesOf } from "../lines.mjs";

export default {
  ownSend: true,
  mount(slot, { record }) {
    let html = "";
    let change = () => undefined;
    function App() {
      const [value, setValue] = useState("");
      change = (next) => {
        html = next;
        setValue(next);
      };
      return h(
        MainContainer,
        { style: { height: "140px" } },
        h(
          ChatContainer,
          null,
          h(MessageList),
          h(MessageInput, {
            value,
            attachButton: true,
            placeholder: "Type a reply",
            onChange: (next) => change(next),
            onSend: () => {
              const text = linesOf(html);
              change("");
              record(text);
            },
          }),
        ),
      );
    }
    flushSync(() => createRoot(slot).render(h(App)));
    return {
      composer: slot.querySelector("[contenteditable]"),
      send: slot.querySelector(".cs-button--send"),
      model: () => linesOf(html),
      set: (text) => flushSync(() => change(text === "" ? "" : breaks(text))),
    };
  },
};
