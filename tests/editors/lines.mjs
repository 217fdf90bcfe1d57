// What an HTML editor's own value says as plain lines: a block is a line, one of only a no-break space is an empty one.
const BLOCKS = "p,div,li,h1,h2,h3,blockquote,pre";

const textOf = (element) => {
  const copy = element.cloneNode(true);
  for (const br of [...copy.querySelectorAll("br")]) {
    if (!br.nextSibling) br.remove();
    else br.replaceWith("\n");
  }
  return copy.textContent;
};

const plain = (text) => text.replaceAll("\u00a0", " ").replaceAll(/[\u200b\ufeff]/g, "");

/** The lines of a serialised value; text outside any block counts as a block of its own. */
export function linesOf(html) {
  const box = document.createElement("div");
  // Serialisers break their source after a break and between blocks: white space in HTML, no line of the text.
  box.innerHTML = html.replaceAll(/(<br[^>]*>)\n/g, "$1");
  const lines = [];
  let loose = "";
  const close = () => {
    if (loose !== "") lines.push(loose);
    loose = "";
  };
  const walk = (element) => {
    for (const node of [...element.childNodes]) {
      if (node.nodeType === Node.ELEMENT_NODE && node.matches(BLOCKS)) {
        close();
        if (node.querySelector(BLOCKS)) walk(node);
        else lines.push(textOf(node));
      } else if (node.nodeName === "BR") {
        loose += "\n";
      } else if (node.nodeType === Node.TEXT_NODE && /^\n+$/.test(node.data) && loose === "") {
        // The serialiser's own line ends between blocks.
      } else loose += node.nodeType === Node.TEXT_NODE ? node.data : textOf(node);
    }
    close();
  };
  walk(box);
  const text = plain(lines.join("\n"));
  return text.trim() === "" ? "" : text;
}

const escapeHtml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Plain lines as paragraphs, for an editor's own setter. */
export const paragraphs = (text) =>
  text
    .split("\n")
    .map((line) => `<p>${escapeHtml(line) || "<br>"}</p>`)
    .join("");

/** Plain lines with breaks between. */
export const breaks = (text) => text.split("\n").map(escapeHtml).join("<br>");
