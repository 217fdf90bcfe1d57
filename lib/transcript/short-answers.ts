// What may be said again letter for letter, since it answers what the customer has just said and each time means another
// thing: yes and no, thanks, well done, and a bare number or day. All else that is short ("Good morning!", "One moment")
// has its whole meaning in itself: said twice, it is a repeat.

const ANSWERS = new Set(
  (
    "yes no ok okay sure great perfect alright right all done correct got it that this is thats not yet of course problem sounds " +
    "good fine thank thanks thx ty you please nice cool awesome exactly indeed yep yeah nope agreed understood absolutely certainly " +
    "excellent wonderful super i see very so much noted true maybe perhaps possibly definitely lovely brilliant amazing fantastic " +
    "really too neither either likewise same here tomorrow today yesterday tonight later soon " +
    "sorry oh ah aha hm hmm wow deal confirmed works " +
    "ja nein doch gut danke genau richtig klar prima perfekt stimmt erledigt verstanden gerne bitte natürlich sehr einverstanden vielleicht leider nicht noch " +
    "oui non merci si bien parfait entendu compris daccord exactement volontiers sûr fait voilà génial beaucoup " +
    "sí vale claro gracias muchas perfecto entendido correcto exacto listo hecho genial bueno acuerdo de " +
    "sim não nao obrigado obrigada perfeito certo entendi feito ótimo combinado exato muito " +
    "sì grazie mille perfetto fatto esatto capito ottimo va bene daccordo certo chiaro bene " +
    "nee goed bedankt dank je u wel klopt graag gedaan begrepen natuurlijk precies " +
    "tak nie dobrze jasne dziękuję rozumiem zgoda oczywiście dokładnie " +
    "да нет спасибо хорошо понятно конечно ясно точно evet hayır tamam teşekkürler peki tabii نعم لا شكرا حسنا כן לא תודה " +
    "はい いいえ 了解 了解です 好的 是的 不是 谢谢 可以 没有 对 不 네 아니요 네네 감사합니다 ครับ ค่ะ"
  ).split(" "),
);
const LONGEST = 5;

/** What answers a "thank you", as whole phrases: the words of these are no answers elsewhere. */
const TO_THANKS = new Set(
  (
    "youre welcome|you are welcome|welcome|my pleasure|no worries|any time|anytime|dont mention it|" +
    "keine ursache|nichts zu danken|sehr gerne|de rien|je vous en prie|avec plaisir|de nada|con gusto|un placer|" +
    "por nada|imagina|disponha|di nulla|prego|di niente|geen probleem|geen dank|nie ma sprawy|proszę|пожалуйста|rica ederim"
  ).split("|"),
);
/** A number, amount or time, as plain text. */
const VALUE = /^[\p{N}\p{Sc}%+@ ]*\p{N}[\p{N}\p{Sc}%+@ ]*$/u;

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;
const SHORTEST_UNSPACED = 5;

/** "Yes, that's right.": answers may be repeated. `plain` is plain text. */
export function isShortAnswer(plain: string): boolean {
  const words = plain.split(" ");
  return (
    TO_THANKS.has(plain) || VALUE.test(plain) || (words.length <= LONGEST && words.every((word) => ANSWERS.has(word)))
  );
}

/** Too few words to be judged by their share: only the whole of them, letter for letter, is a repeat. */
export const isFewWords = (plain: string): boolean =>
  plain.split(" ").length <= 2 && (plain.match(UNSPACED)?.length ?? 0) < SHORTEST_UNSPACED;
