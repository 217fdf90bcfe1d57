// Reading a page nobody described: put into frames that ask for it.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { bringPart } from "../lib/page/parts";
import { READING_PART } from "../lib/page/reading-part";

export default defineUnlistedScript(() => bringPart("reading", READING_PART));
