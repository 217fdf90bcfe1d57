/** Runs in the page: notes what the app would send at the very moment of a gesture that no person made. */
export const watchGesture = (): void => {
  const page = window as unknown as { __model?: () => string; __sent?: string[]; __gestures: string[] };
  page.__gestures = [];
  const note = (event: Event) => {
    if (event.isTrusted) return;
    if (event instanceof KeyboardEvent && event.key !== "Enter") return;
    try {
      page.__gestures.push(page.__model?.() ?? "");
    } catch {
      page.__gestures.push("(the model threw)");
    }
  };
  const listenIn = (view: Window) => {
    for (const kind of ["pointerdown", "mousedown", "click", "keydown", "submit"]) {
      view.addEventListener(kind, note, { capture: true });
    }
    for (let at = 0; at < view.frames.length; at++) {
      try {
        const inner = view.frames[at];
        if (inner?.document) listenIn(inner as Window);
      } catch {
        // A frame of another origin keeps its keys to itself.
      }
    }
  };
  listenIn(window);
};
