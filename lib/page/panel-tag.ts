/** Our host element's tag. */
export const PANEL_TAG = "chatside-panel";
