import { createElement } from "react";
import { controlled } from "../kinds/react-controlled.mjs";

export default {
  keys: "enter",
  mount: (slot, desk) =>
    controlled(slot, desk, (value, onChange) =>
      createElement("textarea", {
        value,
        onChange: (event) => onChange(event.target.value),
        placeholder: "Type a reply",
      }),
    ),
};
