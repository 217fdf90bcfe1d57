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

/** `steady` gives all rows the same made-up classes, so that those of one side are seen to be alike. */
export const oddDesk = ({
  steady = false,
} = {}) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Odd</title>
<style>.room{width:600px}.entry,.line{padding:6px;border-bottom:1px solid #ccc}textarea{display:block;width:500px;height:60px}
.thread,.talk{height:440px;overflow:auto}</style>
<main class="room"><div class="made thread" data-part="thread"></div>
<div class="made foot"><textarea></textarea><button type="button" class="go">Send</button>
<button type="button" class="bin">Delete account</button></div></main>
<script>
window.noticed = [];
window.got = [];
const names = {};
const made = (what) => {
  const fresh = "css-" + Math.random().toString(36).slice(2, 8);
  return what && ${steady} ? (names[what] ??= fresh) : fresh;
};
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
    row.className = made("row") + (changed ? " line" : " entry");
    row.id = "row-" + Math.random().toString(36).slice(2);
    row.dataset[changed ? "q" : "k"] = side;
    const inner = document.createElement("p");
    inner.className = made("inner");
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

/** A desk whose sides differ in names alone, or in where they stand; `window.show(name, number)` opens another customer's chat. */
export const plainDesk = (
  by: "name" | "side",
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Named</title>
<style>.talk{width:600px;height:440px;overflow:auto}textarea{display:block;width:500px;height:60px}</style>
<main><h2></h2><div class="talk"></div><div class="foot"><textarea></textarea><button type="button" class="go">Send</button></div></main>
<script>
window.noticed = [];
window.show = (name, number) => {
  history.replaceState(null, "", "/tickets/" + number);
  document.querySelector("h2").textContent = name;
  document.querySelector(".talk").replaceChildren(...${JSON.stringify(LINES)}.map(([side, text]) => {
    const row = document.createElement("div");
    const author = document.createElement("b");
    author.textContent = side === "a" ? name : "Alex Ray";
    const words = document.createElement("p");
    words.textContent = text;
    if ("${by}" === "name") row.append(author, words);
    else {
      row.style.cssText = "width:260px;border-bottom:1px solid #ccc;margin-left:" + (side === "a" ? "0" : "auto");
      row.append(words);
    }
    return row;
  }));
};
window.show("Mia Kowalska", 4711);
</script></html>`;

export const noticed = (tab: Tab): Promise<string[]> => tab.run("page", () => Reflect.get(window, "noticed"));
export const gotten = (tab: Tab): Promise<string[]> => tab.run("page", () => Reflect.get(window, "got"));
