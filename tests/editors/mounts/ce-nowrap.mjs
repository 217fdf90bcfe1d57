import { editable } from "../kinds/editable.mjs";
import { linesOf } from "../lines.mjs";

export default {
  mount: (slot, desk) =>
    editable(slot, desk, { style: "white-space:normal", blank: "<p><br></p>", read: (box) => linesOf(box.innerHTML) }),
};
