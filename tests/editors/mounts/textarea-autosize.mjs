import { createElement } from "react";
import Autosize from "react-textarea-autosize";
import { controlled } from "../kinds/react-controlled.mjs";

export default {
  mount: (slot, desk) =>
    controlled(slot, desk, (value, onChange) =>
      createElement(Autosize, { value, maxRows: 6, onChange: (event) => onChange(event.target.value) }),
    ),
};
