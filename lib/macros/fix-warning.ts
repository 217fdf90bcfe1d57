import type { MacroWarning } from "./check-macro";

/** A body without what a warning is about, where that can be mended without asking anybody. */
export function fixWarning(body: string, warning: MacroWarning): string | undefined {
  switch (warning.kind) {
    case "insecure-link":
      return body.replaceAll(warning.text, warning.text.replace(/^http:/i, "https:"));
    case "bare-link":
      return body
        .split(/(\bhttps?:\/\/\S+)/i)
        .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(warning.text, `https://${warning.text}`)))
        .join("");
    case "mistyped-placeholder":
      return body.replaceAll(/\{\{\s*([^{}|]*?)\s*(\|[^{}]*)?\}\}/g, (whole, name: string, otherwise?: string) =>
        name.toLowerCase() === warning.text ? `{{${warning.meant}${otherwise ?? ""}}}` : whole,
      );
    default:
      return undefined;
  }
}
