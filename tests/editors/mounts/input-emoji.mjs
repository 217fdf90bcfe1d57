// Its model keeps no line breaks: it drops them, or writes them out as markup.
import { createElement } from "react";
import InputEmoji from "react-input-emoji";
import { controlled } from "../kinds/react-controlled.mjs";

export default {
  mount: (slot, desk) =>
    controlled(slot, desk, (value, onChange) =>
      createElement(InputEmoji, { value, onChange, shouldReturn: true, cleanOnEnter: false, placeholder: "Reply" }),
    ),
};
