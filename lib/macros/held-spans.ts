/** What is never cut: addresses, placeholders, code, links, numbers with blanks. None begins where it was begun before. */
const WHOLE = [
  /https?:\/\/\S+|www\.\S+|(?<!\S)[^\s@]+@[^\s@.]+\.\S+/gu,
  /\{\{(?:\\.|[^{}\\])*\}\}|\[\[[^[\]]*\]\]|%[\p{L}_][\p{L}\p{N}_.]*%|\$\{[^{}]*\}/gu,
  /`[^`\n]+`/g,
  /!?\[[^\]\n]{0,400}\]\([^)\n]{0,2000}\)/g,
  // A number ends with its line: the next one may begin with the number of a list.
  /[+(]?\p{Nd}[\p{Nd}\p{Zs}\t().,:/\u066b\u066c-]*\p{Nd}/gu,
];
/** What is cut only where nothing else helps. */
const QUOTED = [
  /"[^"\n]{1,400}"/g,
  /“[^”\n]{1,400}”|„[^“”\n]{1,400}[“”]|«[^»\n]{1,400}»|「[^」\n]{1,400}」|『[^』\n]{1,400}』/g,
  /\([^()\n]{1,400}\)|（[^（）\n]{1,400}）/g,
  /\*\*[^*\n]{1,200}\*\*/g,
];

/** For each place in the text how firmly it is held: 2 never to be cut, 1 only in need, 0 free. */
export function heldPlaces(text: string): Uint8Array {
  const held = new Uint8Array(text.length + 1);
  const hold = (patterns: readonly RegExp[], how: number) => {
    for (const pattern of patterns) {
      for (const { 0: span, index } of text.matchAll(pattern)) held.fill(how, index + 1, index + span.trimEnd().length);
    }
  };
  hold(QUOTED, 1);
  hold(WHOLE, 2);
  return held;
}
