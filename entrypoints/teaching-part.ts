// Pointing at the parts of a page: put into frames that are to be taught.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { bringPart } from "../lib/page/parts";
import { createTeaching } from "../lib/page/teaching/teaching";

export default defineUnlistedScript(() => bringPart("teaching", { createTeaching }));
