import { editable, innerTextOf } from "../kinds/editable.mjs";

export default { keys: "enter", mount: (slot, desk) => editable(slot, desk, { read: innerTextOf }) };
