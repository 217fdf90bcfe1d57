import SendBirdProvider from "@sendbird/uikit-react/SendbirdProvider";
import MessageInput from "@sendbird/uikit-react/ui/MessageInput";
import "@sendbird/uikit-react/dist/index.css";
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
import { innerTextOf } from "../kinds/editable.mjs";

export default {
  keys: "enter",
  ownSend: true,
  async mount(slot, { record }) {
    const channel = { url: "reply", members: [], isGroupChannel: () => true, startTyping() {}, endTyping() {} };
    createRoot(slot).render(
      h(
        SendBirdProvider,
        { appId: "00000000-0000-0000-0000-000000000000", userId: "alex" },
        h(MessageInput, { channel, onSendMessage: ({ message }) => record(message), placeholder: "Reply" }),
      ),
    );
    const find = () => slot.querySelector(".sendbird-message-input--textarea");
    while (!find()) await new Promise((resolve) => setTimeout(resolve, 20));
    return {
      composer: find(),
      model: () => innerTextOf(find()),
      set: (text) => {
        const box = find();
        box.innerText = text;
        box.dispatchEvent(new Event("input", { bubbles: true }));
      },
    };
  },
};
