import { editable } from "../kinds/editable.mjs";
import { inShadow } from "../kinds/in-shadow.mjs";
import { linesOf } from "../lines.mjs";

export default {
  ownSend: true,
  mount: (slot, desk) =>
    inShadow(slot, desk, "closed", (root, inner) => editable(root, inner, { read: (box) => linesOf(box.innerHTML) })),
};
