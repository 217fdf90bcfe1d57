const GREETING =
  /^(?:hi|hello|hey|dear|hallo|guten tag|bonjour|bonsoir|hola|ciao|salve|olá|dzień dobry|cześć)\b[^,!.\n]*[,!.]\s*(?=\S)/iu;

/** How a macro made of this text could be called: its first words after the greeting. */
export function titleOf(text: string): string {
  const plain = text.replaceAll(/\{\{([^{}|]*)(?:\|[^{}]*)?\}\}/g, (_, name: string) =>
    name.replaceAll(/[._:]+/g, " "),
  );
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
