/** Text laid out as a browser would: blocks break lines, spaces run together, a blank line parts paragraphs. */
export class HtmlLines {
  readonly #lines: string[] = [];
  /** Pieces, so that a long line of short ones is joined once. */
  #line: string[] = [];
  #isAtSpace = true;
  /** What a list item puts before its first words. */
  #lead = "";
  #preDepth = 0;

  addText(raw: string): void {
    if (this.#preDepth === 0) {
      const words = raw.replaceAll(/[ \t\r\n\f]+/g, " ");
      this.#add(this.#isAtSpace ? words.replace(/^ /, "") : words);
      return;
    }
    const [first = "", ...more] = raw.replaceAll(/\r\n?/g, "\n").split("\n");
    this.#add(first);
    for (const line of more) {
      this.#push();
      this.#add(line);
    }
  }

  /** A `<br>`: ends the line, also an empty one. */
  endLine(): void {
    this.#push();
  }

  /** The edge of a block: what follows starts on a line of its own. A block of nothing but hard spaces is a blank line. */
  endBlock(): void {
    if (this.#line.length > 0) this.#push();
  }

  endParagraph(): void {
    this.endBlock();
    this.#lines.push("");
  }

  startItem(lead: string): void {
    this.endBlock();
    this.#lead = lead;
  }

  /** An item without words leaves no mark behind. */
  endItem(): void {
    this.endBlock();
    this.#lead = "";
  }

  startPre(): void {
    this.endBlock();
    this.#preDepth++;
  }

  endPre(): void {
    this.endBlock();
    this.#preDepth = Math.max(0, this.#preDepth - 1);
  }

  /** The lines, none blank at the ends; blank ones next to each other are for `tidyBody` to reduce. */
  toText(): string {
    this.endBlock();
    return this.#lines.join("\n").replaceAll(/^\n+|\n+$/g, "");
  }

  #add(text: string): void {
    if (text === "") return;
    this.#line.push(text);
    this.#isAtSpace = text.endsWith(" ");
  }

  #push(): void {
    const isPre = this.#preDepth > 0;
    const raw = this.#line.join("");
    const line = isPre ? raw.trimEnd() : raw.replaceAll(/(?<!\d)\u00a0|\u00a0(?!\d)/g, " ");
    const words = isPre ? line : line.replaceAll(/ {2,}/g, " ").trim();
    this.#lines.push(words === "" ? "" : this.#lead + words);
    if (words !== "") this.#lead = " ".repeat(this.#lead.length);
    this.#line = [];
    this.#isAtSpace = true;
  }
}
