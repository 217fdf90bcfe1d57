import { type Block, type Box, walkBlocks, widthOf } from "./block";
import { hasBody, isControl, isSurface } from "./block-kinds";

/** Where a row's words stand, or its bubble. */
export function bubbleBox(row: Block): Box {
  let best: Box | undefined;
  for (const block of walkBlocks(row)) {
    if (!block.look.shown || block.look.clipped || isControl(block)) continue;
    if (isSurface(block) && !block.look.inline && hasBody(block) && widthOf(block.box) < widthOf(row.box) * 0.96)
      return block.box;
    const { textBox } = block;
    if (textBox) {
      best = {
        left: Math.min(best?.left ?? Infinity, textBox.left),
        top: Math.min(best?.top ?? Infinity, textBox.top),
        right: Math.max(best?.right ?? -Infinity, textBox.right),
        bottom: Math.max(best?.bottom ?? -Infinity, textBox.bottom),
      };
    }
  }
  return isSurface(row) || !best ? row.box : best;
}
