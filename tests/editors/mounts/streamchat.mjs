// No server: a client and a channel that say they are connected.
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
import { StreamChat } from "stream-chat";
import { Channel, Chat, MessageComposer, Window } from "stream-chat-react";
import "stream-chat-react/dist/css/index.css";

function offlineChannel(client, record) {
  const user = { id: "alex", name: "Alex" };
  Object.assign(client, { user, _user: user, userID: user.id, userToken: "none", wsPromise: Promise.resolve() });
  const channel = client.channel("messaging", "reply");
  const nothing = async () => ({});
  Object.assign(channel, {
    initialized: true,
    data: { own_capabilities: ["send-message"] },
    watch: async () => channel.state,
    query: async () => channel.state,
    markRead: nothing,
    sendEvent: nothing,
    keystroke: nothing,
    stopTyping: nothing,
    countUnread: () => 0,
    getConfig: () => ({ typing_events: false, commands: [] }),
    sendMessage: async (message) => {
      record(message.text);
      return { message: { ...message, id: String(Math.random()), user, created_at: new Date() } };
    },
  });
  return channel;
}

export default {
  ownSend: true,
  async mount(slot, { record }) {
    const client = new StreamChat("none");
    const channel = offlineChannel(client, record);
    slot.style.maxHeight = "none";
    createRoot(slot).render(h(Chat, { client }, h(Channel, { channel }, h(Window, null, h(MessageComposer)))));
    while (!slot.querySelector("textarea")) await new Promise((resolve) => setTimeout(resolve, 20));
    const { textComposer } = channel.messageComposer;
    return {
      composer: slot.querySelector("textarea"),
      model: () => textComposer.text,
      set: (text) => textComposer.setText(text),
    };
  },
};
