import { froala } from "../kinds/froala.mjs";

export default { mount: (slot, desk) => froala(slot, desk, true) };
