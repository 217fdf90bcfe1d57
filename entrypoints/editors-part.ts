// Writing into rich editors: put into frames that ask for it.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { EDITORS_PART } from "../lib/page/editors-part";
import { bringPart } from "../lib/page/parts";

export default defineUnlistedScript(() => bringPart("editors", EDITORS_PART));
