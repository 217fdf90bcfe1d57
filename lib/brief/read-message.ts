import type { Message } from "../transcript/message";
import type { Told } from "./brief";
import { type Given, givenValues } from "./given-values";
import { type Asked, isRefusal, readQuestions } from "./read-questions";
import { readTold } from "./read-told";
import { sentencesOf } from "./sentences";

/** A message with what its own words ask, tell or give; made once when it arrives. */
export interface ReadMessage {
  readonly message: Message;
  readonly asked: readonly Asked[];
  readonly told: readonly Pick<Told, "kind" | "text">[];
  /** It turns down what the customer gave. */
  readonly refuses: boolean;
  /** Only of the customer's own words. */
  readonly given?: Given;
}

/** As much of a message is read, in characters: the rest of a pasted log says nothing of why somebody came. */
const LONGEST = 4_000;

/** Whether a message is part of the talk with the customer; a desk's own lines count where they hold a filled form. */
export const isTalk = ({ role, delivery }: Message): boolean =>
  delivery === "shown" && (role === "customer" || role === "agent" || role === "bot" || role === "system");

/** Reads one message by itself. */
export function readMessage(whole: Message): ReadMessage {
  const message = whole.text.length > LONGEST ? { ...whole, text: whole.text.slice(0, LONGEST) } : whole;
  const nothing = { message, asked: [], told: [], refuses: false };
  if (message.role === "customer") return { ...nothing, given: givenValues(message.text) };
  if (message.role !== "agent" && message.role !== "bot") return nothing;
  return {
    message,
    asked: readQuestions(message.text),
    told: readTold(message.text),
    refuses: sentencesOf(message.text).some(isRefusal),
  };
}
