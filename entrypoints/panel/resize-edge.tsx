import { type KeyboardEvent, type PointerEvent, useRef } from "react";

const LEAST = 280;
const MOST = 560;
const STEP = 16;

const within = (width: number): number => Math.round(Math.max(LEAST, Math.min(MOST, width)));

export interface ResizeEdgeProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The panel's left edge: dragged, or moved with the arrow keys. Widths are CSS pixels. */
export function ResizeEdge({ width, onWidth }: ResizeEdgeProps) {
  const drag = useRef<{ x: number; width: number; asked: number } | undefined>(undefined);

  function onPointerMove(event: PointerEvent<HTMLDivElement>): void {
    const { current } = drag;
    if (!current) return;
    const next = within(current.width + current.x - event.screenX);
    if (Math.abs(next - current.asked) < 4) return;
    current.asked = next;
    onWidth(next);
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const to = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: MOST, End: LEAST }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onWidth(within(to));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot take the keyboard
    <div
      className="resize-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label="Panel width"
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.screenX, width, asked: width };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        drag.current = undefined;
      }}
    />
  );
}
