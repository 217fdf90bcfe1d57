const WORDS = new Set(
  (
    "forbidden prohibited verboten untersagt interdit interdite prohibido prohibida proibido proibida vietato vietata verboden zabronione запрещено " +
    "not no never none nothing nobody neither nor cannot without unable " +
    "nicht kein keine keinen keinem keiner nie niemals nichts ohne " +
    "pas jamais rien aucun aucune sans non nunca nada ningun ninguna ninguno sin jamas tampoco " +
    "nao nenhum nenhuma sem mai nessun nessuna nessuno senza niente niet geen nooit zonder " +
    "nie bez zaden не нет без нельзя никогда degil yok yoktur hayir hicbir ليس لا لم لن غير بدون לא אין בלי नहीं न मत ikke inte aldrig ingen ei " +
    "نہیں مت نہ δεν δε μην μη χωρις nici niciun nicio niciodata tidak belum jangan bukan tanpa"
  ).split(" "),
);
/** "Nu" is "not" in Romanian alone, which its letters or its smallest words tell; in Dutch and Swedish it is "now". */
const ROMANIAN = /[ășşțţ]|(?<!\p{L})(?:este|sunt|pentru|poate|puteti|aveti|fost|dumneavoastra)(?!\p{L})/iu;
/** Languages that negate inside the word. */
const INSIDE =
  /(?:않|못하|없|아니)|(?:medi|madi|mıyor|miyor|muyor|müyor|mez|maz|mayacak|meyecek)(?:$|[a-zığüşöç]{0,4}$)/u;
const UNSPACED = /ません|ない|なかった|ていま?せん|不(?![客仅但])|没|未|無法|无法|别|勿|ไม่|มิ|ยังไม่/gu;

/** Whether a folded word of a text negates. */
export const isNegation = (word: string, text: string): boolean =>
  WORDS.has(word) || (word === "nu" && ROMANIAN.test(text)) || (/[가-힣]|m[eaıiuü]/u.test(word) && INSIDE.test(word));

/** How often a run of a script without spaces negates. */
export const negationsIn = (run: string): number => run.match(UNSPACED)?.length ?? 0;
