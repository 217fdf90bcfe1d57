// A contenteditable element without a library, in the given root; `read` is how the app reads it.
import { breaks } from "../lines.mjs";

export function editable(root, { follow }, { kind = "true", style = "white-space:pre-wrap", read, blank = "" }) {
  const box = document.createElement("div");
  box.setAttribute("contenteditable", kind);
  box.setAttribute("role", "textbox");
  box.setAttribute("aria-label", "Reply");
  box.style.cssText = `min-height:60px;width:560px;${style}`;
  box.innerHTML = blank;
  let model = "";
  box.addEventListener("input", () => {
    model = read(box);
    follow();
  });
  root.append(box);
  return {
    composer: box,
    model: () => model,
    set: (text) => {
      box.innerHTML = text === "" ? blank : kind === "plaintext-only" ? "" : breaks(text);
      if (kind === "plaintext-only") box.textContent = text;
      model = text;
    },
  };
}

/** `innerText`, less the line end the browser keeps an empty last line open with. */
export const innerTextOf = (box) => box.innerText.replaceAll("\u00a0", " ").replace(/\n$/, "");
