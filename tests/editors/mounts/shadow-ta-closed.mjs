import { inShadow } from "../kinds/in-shadow.mjs";
import plain from "./textarea-plain.mjs";

export default {
  keys: "enter",
  ownSend: true,
  mount: (slot, desk) => inShadow(slot, desk, "closed", plain.mount),
};
