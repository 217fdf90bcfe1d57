import { innerTextOf } from "../kinds/editable.mjs";
import { framed } from "../kinds/framed.mjs";

export default {
  mount: (slot, desk) =>
    framed(slot, desk, {
      address: "frame.html",
      open: (frame) => {
        const { body } = frame.contentDocument;
        body.setAttribute("contenteditable", "true");
        body.style.whiteSpace = "pre-wrap";
      },
      read: innerTextOf,
    }),
};
