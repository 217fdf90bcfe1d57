import type { DoubtReason, RefusalReason } from "../../lib/sending/send-outcome";
import type { ShownComposer } from "../../lib/wire/shown-composer";

/** What happened, what is safe, what to do: one line for every refusal. */
export const REFUSAL_WORDS: Readonly<Record<RefusalReason, string>> = {
  "other-conversation": "This plan belongs to another chat. Nothing was sent. Go back there, or take a macro here.",
  "no-conversation": "No chat is open here, and nothing was sent. Open the conversation, then try again.",
  "no-composer": "Not sent: I can't find the reply box. Open it, then send again.",
  "two-composers": "Not sent: I see two reply boxes. Click into the one for the customer, then send again.",
  "composer-locked": "Not sent: the reply box is locked. Take over the chat in your desk, then send again.",
  "composer-unreachable": "Not sent: the reply box stands in a frame I may not enter. Copy the text instead.",
  "private-note": "Not sent: the reply box is set to private note. Switch it to public, then send again.",
  "note-or-public-unknown":
    "Not sent: I can't tell whether this is a note or a public reply. Choose in your desk first.",
  "composer-not-empty": "Your own text is in the reply box. Send it first, or set it aside (you get it back).",
  "picture-in-composer":
    "There is a picture in the reply box, which I can't set aside. Send it yourself or take it out, then try again.",
  "text-did-not-stick": "Not sent: the reply box did not take the text. It is as it was. Try again, or copy it.",
  "copied-instead":
    "Not sent: the reply box did not take the text. It is on your clipboard: press Ctrl+V there, then send it yourself.",
  "box-took-it":
    "The reply box took the text and emptied itself, though I pressed nothing: it may be sent. Look at the chat before you try again.",
  "no-send-control": "Not sent: I can't find the send button. Insert the chunk with i and send it yourself.",
  "send-control-disabled": "Not sent: the desk's send button is switched off. See what it wants, then send again.",
  "desk-offline": "Not sent: your desk has lost its connection. Wait until it is back, then send again.",
  "tab-hidden": "Not sent: this tab is in the background. Bring it to the front, then send again.",
  "chat-covered": "Not sent: something lay over the chat just then. Close it if it's not this chat, then send again.",
  composing: "Not sent: you are still composing a word in the reply box. Finish it there, then press the key again.",
  "placeholder-empty": "Not sent: there is a gap in this chunk. Press e and fill it in.",
  "chunk-empty": "This chunk is empty. Edit it with e, or skip it with s.",
  "page-not-connected": "I lost touch with this page, and nothing was sent. Reload it; your plan stays.",
  "page-not-read": "I can't tell who wrote what on this page, so nothing was sent.",
  "still-sending": "Still sending the last chunk. The key works again once it is settled.",
  "plan-changed": "The plan had just changed, so nothing was sent. Look again, then press once more.",
  "not-armed": "This plan rests. Press “Go on here” if this is the right chat.",
  "already-tried": "Nothing was sent: first say of the chunk above whether it is in the chat.",
};

/** What is known of a chunk that was pressed and not seen to arrive. */
export const DOUBT_WORDS: Readonly<Record<DoubtReason, string>> = {
  "not-seen": "Pressed send, but I can't see it in the chat yet. Is it there?",
  "page-gone": "The page went away while this was being sent. Is it in the chat?",
  "desk-failed-it": "The desk shows this message as failed. Did the customer get it?",
  "desk-took-it-back": "It was in the chat, then the desk took it back. Is it there now?",
  "still-pending": "The desk still shows this as on its way. Is it there now?",
  "desk-offline": "The desk lost its connection just then. The customer may not have it. Is it there?",
  "box-emptied-itself": "The reply box took the text and emptied itself before I pressed send. Is it in the chat?",
  "text-left-in-composer": "The text still stands in the reply box, and I can't see it in the chat. Is it there?",
};

const CAUSES: Readonly<Partial<Record<RefusalReason, (composer: ShownComposer) => boolean>>> = {
  "private-note": ({ mode }) => mode === "note",
  "note-or-public-unknown": ({ mode }) => mode === "unknown",
  "composer-locked": ({ mode }) => mode === "locked",
  "two-composers": ({ mode }) => mode === "several",
  "no-composer": ({ mode }) => mode === "none",
  "composer-not-empty": ({ empty }) => !empty,
  "picture-in-composer": ({ empty }) => !empty,
};

/** Whether what a refusal names is still so, as far as the page tells. */
export const stillHolds = (reason: RefusalReason, composer: ShownComposer): boolean =>
  CAUSES[reason]?.(composer) ?? true;
