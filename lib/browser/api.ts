/** The extension APIs as promises, in both browsers. The only place that imports the polyfill. */
export { default as browser } from "webextension-polyfill";
