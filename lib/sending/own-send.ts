/** Why our key did not send the agent's own text. Nothing was pressed, but for `own-sent-twice`. */
export type OwnSendRefusal =
  | "own-note"
  | "own-note-or-public"
  | "own-locked"
  | "own-plan-armed"
  | "own-still-sending"
  | "own-just-sent"
  | "own-no-control"
  | "own-control-off"
  | "own-desk-offline"
  | "own-desk-took-key"
  | "own-changed"
  | "own-not-read"
  | "own-not-connected"
  /** The desk sent it too: our key must not be used here. */
  | "own-sent-twice";

/** What happened, what is safe, what to do: one line for each. `KEY` stands for the key as it is called here. */
const WORDS: Readonly<Record<OwnSendRefusal, string>> = {
  "own-note":
    "KEY did not send your text: the reply box is set to private note. Switch it to public, or save the note with your desk's own button.",
  "own-note-or-public":
    "KEY did not send your text: I can't tell whether it is a note. Look, then use your desk's own button.",
  "own-locked": "KEY did not send your text: the reply box is locked. Take over the chat in your desk first.",
  "own-plan-armed":
    "KEY did not send your own text: a plan waits in this chat, and the key is the plan's. Use your desk's own button.",
  "own-still-sending": "KEY did not send your text: something else is still on its way here. Wait, then press again.",
  "own-just-sent":
    "I pressed send for this text just now. Look in the chat; if it isn't there, use your desk's own button.",
  "own-no-control": "KEY did not send your text: I can't find the send button. Use your desk's own.",
  "own-control-off": "KEY did not send your text: the send button is switched off. See what your desk wants.",
  "own-desk-offline": "KEY did not send your text: your desk has lost its connection. Wait until it is back.",
  "own-desk-took-key":
    "Your desk does something with KEY itself, so I left your text alone. Look in the chat, then use your desk's own button.",
  "own-changed": "KEY did not send your text: something changed just then. Look at it, then press again.",
  "own-not-read": "KEY did not send your text: I can't tell which chat this is. Use your desk's own button.",
  "own-not-connected":
    "KEY did not send your text: I lost touch with this page. Reload it, or use your desk's own button.",
  "own-sent-twice": "Your desk sends on KEY itself, so your text went out twice. I switched my key off on this site.",
};

/** The refusal in words, with the key as it is called on this machine. */
export const ownSendWords = (reason: OwnSendRefusal, mac: boolean): string =>
  WORDS[reason].replaceAll("KEY", mac ? "⌘+Enter" : "Ctrl+Enter");

export const isOwnSendRefusal = (reason: string): reason is OwnSendRefusal => Object.hasOwn(WORDS, reason);
