import { EMOJI } from "../reading/emoji";

const NAMED_EMOJI = /emoji|emoticon|smiley/i;

/** What stands for a picture, a recording or a file in the text of a message. */
export function mediaWord(element: Element): string | undefined {
  switch (element.tagName) {
    case "IMG": {
      const alt = element.getAttribute("alt")?.trim() ?? "";
      const isEmoji =
        EMOJI.test(alt) || NAMED_EMOJI.test(`${element.getAttribute("class")} ${element.getAttribute("src")}`);
      return isEmoji && alt !== "" ? alt : "[image]";
    }
    case "AUDIO":
      return "[voice]";
    case "VIDEO":
      return "[video]";
    case "A": {
      const name = element.hasAttribute("download")
        ? element.textContent?.trim() || element.getAttribute("download")
        : undefined;
      return name === undefined ? undefined : `[file ${name}]`;
    }
    default:
      return undefined;
  }
}
