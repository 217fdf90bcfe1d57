/** Shorter values stand in too many words that mean something else. */
const SHORTEST = 3;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A greeting needs a word where nobody knows the name. */
const OTHERWISE: Readonly<Record<string, string>> = { customer_name: "|there" };

/**
 * A text with the values that are known in it turned back into placeholders, longest values first; only whole words count.
 * @example valuesAsPlaceholders("Hi Mia!", { customer_name: "Mia" }) // "Hi {{customer_name|there}}!"
 */
export function valuesAsPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  const names = new Map<string, string>();
  for (const [name, value] of Object.entries(values)) {
    const words = value.trim();
    if (words.length >= SHORTEST && !words.includes("{{") && !names.has(words)) names.set(words, name);
  }
  if (names.size === 0) return text;
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return text
    .split(/(\{\{[^{}]*\}\})/)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replaceAll(any, (value) => {
            const name = names.get(value) ?? "";
            return `{{${name}${OTHERWISE[name] ?? ""}}}`;
          }),
    )
    .join("");
}

const GREETING =
  /^(?:hi|hello|hey|dear|hallo|guten tag|bonjour|bonsoir|hola|ciao|salve|olá|dzień dobry|cześć)\b[^,!.\n]*[,!.]\s*(?=\S)/iu;

/** How a macro made of this text could be called: its first words after the greeting. */
export function titleOf(text: string): string {
  const plain = text.replaceAll(/\{\{([^{}|]*)[^{}]*\}\}/g, "$1").replaceAll("_", " ");
  const lines = plain
    .trim()
    .replace(GREETING, "")
    .split("\n")
    .map((line) => line.trim());
  const telling = lines.find((line) => line.split(" ").length > 3) ?? lines.find((line) => line !== "") ?? "";
  const words = telling.split(/\s+/).slice(0, 8).join(" ");
  const title = words.slice(0, 60).replace(/[\s,.:;!?–-]+$/, "");
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}
