import { saidWords } from "./said-words";

/** "Thank you for contacting us" where its words are not told one by one. */
const THANKS_FOR_WRITING =
  /^[^.!?]{0,30}(?:merci|gracias|danke|dank|obrigad[oa]|grazie|dziękuj\p{L}+|спасибо)[^.!?]{0,50}(?:contact|kontakt|conta[ct]t|escri[bt]|schreib|écri[tr]|scritt|nachricht|mensa[gj]|messag|napisa|обращени)[^.!?]{0,20}[.!\s]*$/iu;
const DENSE_THANKS =
  /^[^。！？!?\n]{0,20}(?:ありがとうございま(?:す|した)|感谢[^。！？]{0,10}|谢谢[^。！？]{0,10}|감사합니다|お世話になっております)[。！!\s]*$/u;

/** Whether a text says nothing but courtesies: "Thanks for waiting!", "Is there anything else I can do for you?". */
export const isSmallTalk = (text: string): boolean =>
  THANKS_FOR_WRITING.test(text.trim()) ||
  DENSE_THANKS.test(text.trim()) ||
  saidWords(text).every(({ kind }) => kind === "courtesy" || kind === "small" || kind === "ask");
