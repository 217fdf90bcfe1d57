// What a desk says about the key that sends, in the languages of the send words.
const SEND =
  "(?:send(?!er)|absend|abschick|envoy|envi[ae]|mandar|invi[ao]|verzend|verstu|wysł|wyśl|gönder|отправ|надісла|إرسال|ارسال|[发發]送|送信|전송|보내)";
const ENTER = "(?:enter|return|intro|entrée|invio|eingabetaste|ввод|回车|エンター|엔터|↵|⏎)";
const WITH_CTRL = `(?:ctrl|cmd|⌘|control|strg|ctl)\\s*[+-]?\\s*${ENTER}`;
/** "Enter your message" is no key: what stands between the key and the sending says that it is for that. */
const FOR = "(?:(?:key|taste|tuşu|キー|키)?[\\s,:=–-]*(?:to|zum|um zu|pour|para|per|om te|aby|için|чтобы|для|で|로)?)";

const HINTS: readonly (readonly [RegExp, "enter" | "ctrl-enter"])[] = [
  [new RegExp(`${WITH_CTRL}[^.]{0,20}${SEND}`, "i"), "ctrl-enter"],
  [new RegExp(`${SEND}[^.]{0,16}${WITH_CTRL}`, "i"), "ctrl-enter"],
  [new RegExp(`(?<![+-]\\s?|shift\\s|ctrl\\s|alt\\s|\\p{L})${ENTER}\\s*${FOR}\\s*${SEND}`, "iu"), "enter"],
];

/**
 * The key that sends, where a text says so.
 * @example saidKey("Press Enter to send, Shift+Enter for a new line") // "enter"
 */
export const saidKey = (text: string): "enter" | "ctrl-enter" | undefined =>
  HINTS.find(([hint]) => hint.test(text))?.[1];
