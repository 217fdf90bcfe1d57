// A React app that holds the value and gives it to a field.
import { createElement, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/** Renders `field(value, onChange)`; the model is React's own state. */
export function controlled(slot, { follow }, field) {
  let model = "";
  let change = () => undefined;
  function App() {
    const [value, setValue] = useState("");
    change = setValue;
    useEffect(() => {
      model = value;
      follow();
    }, [value]);
    return field(value, setValue);
  }
  const root = createRoot(slot);
  flushSync(() => root.render(createElement(App)));
  return {
    composer: slot.querySelector("textarea, [contenteditable]"),
    model: () => model,
    set: (text) => flushSync(() => change(text)),
  };
}
