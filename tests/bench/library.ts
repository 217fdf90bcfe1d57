import starters from "../../assets/starter-macros.json";
import { DEFAULT_WORKSPACE, type Macro, type MacroId } from "../../lib/macros/macro";

const WORDS =
  "parcel refund invoice order return size account password delivery carrier voucher store label address payment exchange".split(
    " ",
  );

/** A library of `count` macros: the starters, varied. */
export const makeLibrary = (count: number): Macro[] =>
  Array.from({ length: count }, (_, at) => {
    const starter = starters[at % starters.length];
    const word = WORDS[(at * 7) % WORDS.length] ?? "";
    const other = WORDS[(at * 11 + 3) % WORDS.length] ?? "";
    const round = Math.floor(at / starters.length);
    return {
      id: `bench-${at}` as MacroId,
      workspaceId: DEFAULT_WORKSPACE,
      title: round === 0 ? (starter?.title ?? "") : `${starter?.title} ${word} ${round}`,
      shortcut: round === 0 ? (starter?.shortcut ?? "") : `${starter?.shortcut}${round}`,
      tags: [...(starter?.tags ?? []), other],
      folder: starter?.folder ?? "",
      body: `${starter?.body}\n\nAbout your ${word} and ${other}, case ${at}.`,
    };
  });

export const QUERIES = [
  "ref",
  "refund",
  "parcl late",
  "pasword reset",
  "wismo",
  "carrier label",
  "exchange size",
  "zzzzqq",
];
