// Writing into rich sending: put into frames that ask for it.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { bringPart } from "../lib/page/parts";
import { SENDING_PART } from "../lib/page/sending-part";

export default defineUnlistedScript(() => bringPart("sending", SENDING_PART));
