// Words in a row that nobody said, told by how they stand to the others.
import type { Block } from "./block";
import { unwrap } from "./block-kinds";
import { looksLikeName } from "./name-and-time";
import { type Leaf, SHORT } from "./sort-row";

/** First letters just before the name they are of: an avatar, however it is drawn. */
export function withoutInitials(leaves: readonly Leaf[]): {
  readonly initials: Leaf[];
  readonly said: readonly Leaf[];
} {
  const initials = leaves.filter(({ text, path }, index) => {
    const next = leaves[index + 1];
    const letters = text.toLowerCase();
    if (leaves.length < 3 || next?.path.at(-1) !== path.at(-1) || !/^\p{L}{1,3}$/u.test(letters)) return false;
    const words = next?.text.toLowerCase().split(/\s+/) ?? [];
    const first = words.map(([letter]) => letter).join("");
    return (
      words.length <= 4 && looksLikeName(next?.text ?? "") && (next?.text.length ?? 0) > 3 && first.startsWith(letters)
    );
  });
  return { initials, said: leaves.filter((leaf) => !initials.includes(leaf)) };
}

/** Lines of the row's own, smaller and paler than what is said further in: how it came, who else got it. */
export function metaLines(row: Block, leaves: readonly Leaf[]): readonly Leaf[] {
  const size = Math.max(0, ...leaves.map(({ block }) => block.look.size));
  const [main] = leaves.filter(({ block }) => block.look.size === size);
  if (!main) return [];
  const own = unwrap(row);
  const isOwn = ({ path }: Leaf): boolean => path.at(-1) === own || path.at(-1) === row;
  if (leaves.some((leaf) => leaf.block.look.size === size && isOwn(leaf))) return [];
  return leaves.filter(
    (leaf) =>
      isOwn(leaf) &&
      leaf.text !== "" &&
      leaf.text.length <= SHORT &&
      !leaf.block.look.inline &&
      leaf.block.kids.length === 0 &&
      leaf.block.look.size < size &&
      leaf.block.look.color !== main.block.look.color,
  );
}

/** Small lines that stand with the author, apart from all that was said: to whom, by which way. */
export function headerLines(row: Block, author: Leaf, leaves: readonly Leaf[]): readonly Leaf[] {
  const chain = [...author.path, author.block];
  const within = (leaf: Leaf, block: Block): boolean => leaf.block === block || leaf.path.includes(block);
  // The widest part around the author beside which something was said.
  const header = chain.find((block) => block !== row && leaves.some((leaf) => !within(leaf, block)));
  if (!header) return [];
  const lines = leaves.filter((leaf) => within(leaf, header));
  const size = Math.max(...leaves.filter((leaf) => !within(leaf, header)).map(({ block }) => block.look.size));
  return lines.every(({ block, text }) => text.length <= SHORT && block.look.size < size) ? lines : [];
}
