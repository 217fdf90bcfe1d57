import "deep-chat";
import { innerTextOf } from "../kinds/editable.mjs";

export default {
  keys: "enter",
  ownSend: true,
  async mount(slot, { record }) {
    const chat = document.createElement("deep-chat");
    chat.style.cssText = "width:580px;height:180px";
    chat.connect = {
      handler: (body, signals) => {
        record(body.messages.at(-1).text);
        signals.onResponse({ text: "Noted." });
      },
    };
    slot.style.maxHeight = "none";
    slot.append(chat);
    const find = () => chat.shadowRoot?.querySelector("#text-input");
    while (!find()) await new Promise((resolve) => setTimeout(resolve, 20));
    const box = find();
    return {
      composer: box,
      send: chat.shadowRoot.querySelector(".input-button, #submit-icon")?.closest('[role="button"]') ?? undefined,
      model: () => (box.classList.contains("text-input-placeholder") ? "" : innerTextOf(box)),
      set: (text) => {
        box.innerText = text;
        box.dispatchEvent(new Event("input", { bubbles: true }));
      },
    };
  },
};
