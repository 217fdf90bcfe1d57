import type { MacroId } from "../macros/macro";
import type { MacroLook } from "../macros/preview-macro";

/** A chosen macro as the customer would get it. */
export interface MacroPreview extends MacroLook {
  readonly macroId: MacroId;
  readonly title: string;
}
