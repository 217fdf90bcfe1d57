// An editor in a frame of the page's own origin.
import { breaks } from "../lines.mjs";

/** Makes the frame, waits for it, and follows its input; `open` makes it editable, `read` is how the app reads it. */
export async function framed(slot, { follow, listen }, { address, open, read }) {
  const frame = document.createElement("iframe");
  frame.title = "Reply";
  frame.style.cssText = "width:580px;height:90px;border:0";
  if (address) frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  slot.append(frame);
  await loaded;
  open(frame);
  const { body } = frame.contentDocument;
  let model = "";
  frame.contentDocument.addEventListener("input", () => {
    model = read(body);
    follow();
  });
  listen(frame.contentDocument);
  body.setAttribute("data-mark", "composer");
  return {
    composer: frame,
    model: () => model,
    set: (text) => {
      body.innerHTML = breaks(text);
      model = text;
    },
  };
}
