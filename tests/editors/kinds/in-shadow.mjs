// A custom element that holds the composer and its own Send in a shadow root.
/** Attaches the root and its button; `make(root, desk)` puts the editor in. */
export function inShadow(slot, desk, mode, make) {
  const host = document.createElement("x-composer");
  slot.append(host);
  const root = host.attachShadow({ mode });
  const place = document.createElement("div");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Send";
  button.disabled = true;
  button.addEventListener("click", desk.send);
  root.append(place, button);
  desk.listen(place);
  let editor;
  const follow = () => {
    button.disabled = editor.model().trim() === "";
  };
  editor = make(place, { ...desk, follow });
  const set = (text) => {
    editor.set(text);
    follow();
  };
  return { ...editor, set, send: button };
}
