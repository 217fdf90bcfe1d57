import { createElement } from "react";
import { Mention, MentionsInput } from "react-mentions";
import { controlled } from "../kinds/react-controlled.mjs";

export default {
  mount: (slot, desk) =>
    controlled(slot, desk, (value, onChange) =>
      createElement(
        MentionsInput,
        { value, onChange: (_event, next) => onChange(next), placeholder: "Reply" },
        createElement(Mention, { trigger: "@", data: [{ id: "1", display: "Alex" }] }),
      ),
    ),
};
