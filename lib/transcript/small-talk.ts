import { saidWords } from "./said-words";

/** Whether a text says nothing but courtesies: "Thanks for waiting!", "Is there anything else I can do for you?". */
export const isSmallTalk = (text: string): boolean =>
  saidWords(text).every(({ kind }) => kind === "courtesy" || kind === "small" || kind === "ask");
