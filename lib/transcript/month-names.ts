const MONTHS = [
  "january jan januar januari janvier enero janeiro gennaio stycznia января ocak",
  "february feb februar februari fevrier fevereiro febrero febbraio lutego февраля subat",
  "march mar marz maerz maart mars marzo marco marca марта mart",
  "april apr avril abril aprile kwietnia апреля nisan",
  "may mai mei mayo maio maggio maja мая mayis",
  "june jun juni juin junio junho giugno czerwca июня haziran",
  "july jul juli juillet julio julho luglio lipca июля temmuz",
  "august aug aout agosto augustus sierpnia августа agustos",
  "september sep sept septembre septiembre setembro settembre wrzesnia сентября eylul",
  "october oct oktober okt octobre octubre outubro ottobre pazdziernika октября ekim",
  "november nov novembre noviembre novembro listopada ноября kasim",
  "december dec dezember dez decembre diciembre dezembro dicembre grudnia декабря aralik",
];
const DAYS = [
  "monday mon montag lundi lunes segunda-feira lunedi maandag poniedzialek понедельник pazartesi 월요일",
  "tuesday tue tues dienstag mardi martes terca-feira martedi dinsdag wtorek вторник sali 화요일",
  "wednesday wed mittwoch mercredi miercoles quarta-feira mercoledi woensdag sroda srode среда среду carsamba 수요일",
  "thursday thu thur thurs donnerstag jeudi jueves quinta-feira giovedi donderdag czwartek четверг persembe 목요일",
  "friday fri freitag vendredi viernes sexta-feira venerdi vrijdag piatek пятница пятницу cuma 금요일",
  "saturday sat samstag samedi sabado sabato zaterdag sobota sobote суббота субботу cumartesi 토요일",
  "sunday sun sonntag dimanche domingo domenica zondag niedziela niedziele воскресенье pazar 일요일",
];
const numbered = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, at) => row.split(" ").map((name) => [name, at + 1] as const)));

const months = numbered(MONTHS);
const days = numbered(DAYS);

/** 1 to 12 for the folded name of a month in one of ten languages. */
export const monthOf = (name: string): number | undefined => months.get(name);

/** Korean hangs a particle on the day: "on", "until", "from". */
const KOREAN_DAY = /^[월화수목금토일]요일/;

/** 1 (Monday) to 7 for the folded name of a day. Abbreviations that are also words ("sun") count only with a capital. */
export const dayOf = (name: string, isCapital: boolean): number | undefined =>
  /^(?:sun|sat|mon|wed|sali|pazar|mart)$/.test(name) && !isCapital
    ? undefined
    : days.get(KOREAN_DAY.exec(name)?.[0] ?? name);
