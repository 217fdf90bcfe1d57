// The panel's frame on the page: put into top frames that are told to show it.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createPanelFrame } from "../lib/page/panel-frame";
import { bringPart } from "../lib/page/parts";

export default defineUnlistedScript(() => bringPart("panel", { createPanelFrame }));
