import { framed } from "../kinds/framed.mjs";
import { linesOf } from "../lines.mjs";

export default {
  mount: (slot, desk) =>
    framed(slot, desk, {
      open: (frame) => {
        frame.contentDocument.designMode = "on";
      },
      read: (body) => linesOf(body.innerHTML),
    }),
};
