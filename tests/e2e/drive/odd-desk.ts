// A desk nobody knows and whose looks tell nothing: one column, no names, no times, made-up classes that change with every
// load, and one opaque attribute for the two sides. What the page itself noticed stands in `window.noticed`.
import type { Tab } from "./driver";

const LINES: readonly (readonly ["a" | "b", string])[] = [
  ["a", "The blue one in size M."],
  ["b", "It comes in two versions this year."],
  ["a", "Parcel number ends in 88."],
  ["b", "That is the one with the long sleeves."],
  ["a", "Monday morning, on the doorstep."],
  ["b", "The green one is on the shelf as well."],
];

export const oddDesk = (extra = "") => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Odd</title>
<style>.room{width:600px}.entry,.line{padding:6px;border-bottom:1px solid #ccc}textarea{display:block;width:500px;height:60px}
.thread,.talk{height:440px;overflow:auto}</style>
<main class="room"><div class="made thread" data-part="thread"></div>
<div class="made foot"><textarea></textarea><button type="button" class="go">Send</button>
<button type="button" class="bin">Delete account</button>${extra}</div></main>
<script>
window.noticed = [];
window.got = [];
const made = () => "css-" + Math.random().toString(36).slice(2, 8);
for (const one of document.querySelectorAll(".made")) one.classList.add(made());
const thread = document.querySelector(".thread");
const changed = sessionStorage.getItem("changed") !== null;
if (changed) {
  thread.className = "talk";
  thread.dataset.part = "talk";
}
const draw = () => {
  thread.replaceChildren(...window.lines.map(([side, text]) => {
    const row = document.createElement("div");
    row.className = made() + (changed ? " line" : " entry");
    row.id = "row-" + Math.random().toString(36).slice(2);
    row.dataset[changed ? "q" : "k"] = side;
    const inner = document.createElement("p");
    inner.className = made();
    inner.textContent = text;
    row.append(inner);
    return row;
  }));
};
window.lines = ${JSON.stringify(LINES)};
draw();
window.draw = draw;
const field = document.querySelector("textarea");
document.querySelector(".go").addEventListener("click", () => {
  window.noticed.push("send");
  if (!field.value.trim()) return;
  window.got.push(field.value);
  window.lines.push(["b", field.value]);
  field.value = "";
  draw();
});
document.querySelector(".bin").addEventListener("click", () => window.noticed.push("delete"));
thread.addEventListener("click", () => window.noticed.push("row"));
field.addEventListener("keydown", (event) => window.noticed.push("key " + event.key));
for (const type of ["click", "mousedown", "pointerdown"])
  document.addEventListener(type, (event) => { if (event.target !== document.documentElement) window.noticed.push(type + " in document"); });
</script></html>`;

export const noticed = (tab: Tab): Promise<string[]> => tab.run("page", () => Reflect.get(window, "noticed"));
export const gotten = (tab: Tab): Promise<string[]> => tab.run("page", () => Reflect.get(window, "got"));
