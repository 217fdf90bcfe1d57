import { Parser } from "htmlparser2";
import { LIMITS } from "./limits";
import { Refusal } from "./refusal";

const brokenList = (what: string) => new Refusal("broken", `The property list is broken: ${what}. Export it again.`);

interface OpenNode {
  readonly kind: "dict" | "array";
  readonly entries: [string, unknown][];
  key: string | undefined;
}

const contentOf = (node: OpenNode): unknown =>
  node.kind === "array" ? node.entries.map(([, value]) => value) : Object.fromEntries(node.entries);

/** One walk over the events: only what property lists are made of counts, the rest is passed over. */
class PlistWalk {
  readonly #open: OpenNode[] = [];
  #text = "";
  /** Of elements of any name. */
  #depth = 0;
  #root: unknown;
  #isClosed = false;

  start(name: string): void {
    this.#text = "";
    this.#depth++;
    if (this.#depth > LIMITS.depth) throw new Refusal("too_deep", "The file is nested too deeply to be an export.");
    if (name === "dict" || name === "array") this.#open.push({ kind: name, entries: [], key: undefined });
  }

  text(part: string): void {
    this.#text += part;
  }

  end(name: string): void {
    this.#depth--;
    if (name === "plist") this.#isClosed = true;
    else if (name === "key") this.#nameNext(this.#text);
    else if (name === "dict" || name === "array") {
      const node = this.#open.pop();
      if (node) this.#put(contentOf(node));
    } else if (name === "true" || name === "false") this.#put(name === "true");
    else if (name === "integer" || name === "real") this.#put(Number(this.#text));
    else if (name === "data") this.#put({ data: this.#text.replaceAll(/\s+/g, "") });
    else if (name === "string" || name === "date") this.#put(this.#text);
    this.#text = "";
  }

  value(): unknown {
    if (!this.#isClosed) throw brokenList("it breaks off");
    return this.#root;
  }

  #nameNext(key: string): void {
    const node = this.#open.at(-1);
    if (node) node.key = key;
  }

  #put(value: unknown): void {
    const node = this.#open.at(-1);
    if (!node) this.#root = value;
    else if (node.kind === "array") node.entries.push(["", value]);
    else if (node.key !== undefined) {
      node.entries.push([node.key, value]);
      node.key = undefined;
    }
  }
}

/**
 * An XML property list as plain values (`data` as `{ data: base64 }`, dates as text). Entities other than XML's own stay
 * as they are and nothing outside the file is asked for: the parser knows no document types.
 */
export function readPlist(text: string): unknown {
  if (/<!ENTITY/i.test(text.slice(0, 100_000))) {
    throw new Refusal("bomb", "The file defines its own entities. No export of macros does that.");
  }
  const walk = new PlistWalk();
  let isOver = false;
  const parser = new Parser(
    {
      onopentag: (name) => walk.start(name),
      ontext: (part) => walk.text(part),
      onclosetag: (name) => {
        // At its end the parser closes what is still open: then the list is only a part of one.
        if (!isOver) walk.end(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  isOver = true;
  parser.end();
  return walk.value();
}
