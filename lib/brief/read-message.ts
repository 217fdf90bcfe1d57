import type { Message } from "../transcript/message";
import type { Told } from "./brief";
import { type Asked, isRefusal, readQuestions } from "./read-questions";
import { readTold } from "./read-told";
import { sentencesOf } from "./sentences";

/** A message with what its own words ask and tell; made once when it arrives. */
export interface ReadMessage {
  readonly message: Message;
  readonly asked: readonly Asked[];
  readonly told: readonly Pick<Told, "kind" | "text">[];
  /** It turns down what the customer gave. */
  readonly refuses: boolean;
}

/** Whether a message is part of the talk with the customer; a desk's own lines count where they hold a filled form. */
export const isTalk = ({ role, delivery }: Message): boolean =>
  delivery === "shown" && (role === "customer" || role === "agent" || role === "bot" || role === "system");

/** Reads one message by itself. */
export function readMessage(message: Message): ReadMessage {
  if (message.role !== "agent" && message.role !== "bot") return { message, asked: [], told: [], refuses: false };
  return {
    message,
    asked: readQuestions(message.text),
    told: readTold(message.text),
    refuses: sentencesOf(message.text).some(isRefusal),
  };
}
