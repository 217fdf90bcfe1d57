// When an agent promised to be back: "in ten minutes", "by three", "tomorrow at 9", in six languages. Only a time that is
// said counts; "in a moment" is none.
import { numberOf } from "../transcript/number-words";
import { type EpochMs, epochMs } from "../transcript/time";
import { foldLine, sentencesOf } from "./fold-line";
import { holds } from "./is-holding-line";
import { atWallTime, wallTime } from "./zone-time";

const MINUTE = 60_000;
/** Nobody promises to be back later than this (milliseconds): the number was of something else. */
const LATEST = 31 * 1440 * MINUTE;
/** A promise stands at the end of a long message (characters). */
const END = 600;
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|secs?|seconds?|sekunden?|segundos?|secondes?|second[oi])$/, 1000],
  [/^(?:m|mins?|minutes?|minuten?|minutos?|minut[oi])$/, MINUTE],
  [/^(?:h|hrs?|hours?|stunden?|std|horas?|heures?|or[ae])$/, 60 * MINUTE],
  [/^(?:days?|tage?n?|dias?|jours?|giorn[oi])$/, 1440 * MINUTE],
];
const COUNTS: Readonly<Record<string, number>> = {
  ...Object.fromEntries("a an one ein eine einen einer un una uno une um uma".split(" ").map((word) => [word, 1])),
  ...Object.fromEntries("couple paar par".split(" ").map((word) => [word, 2])),
  ...Object.fromEntries("few einige einigen unos algunos quelques alguns qualche".split(" ").map((word) => [word, 3])),
};
const COUNT = String.raw`(?:(?:\d+|[a-z]+)(?: ?[-–] ?| (?:to|or|bis|oder|a|o|ou|ate) ))?(?:a |un |ein |um )?(?:\d+|[a-z]+)(?: of| de)?(?: more| weiteren?)?`;
const UNIT = "[a-z]+";
const IN =
  "in|within|give me|need|needs|about|around|allow me|takes?|innerhalb von|binnen|geben sie mir|gib mir|brauche|en|dentro de|deme|dame|necesito|dans|d'ici|sous|donnez-moi|accordez-moi|em|de-me|preciso de|tra|fra|entro|dammi|mi dia";
const SPAN = new RegExp(
  String.raw`(?<![\p{L}])(?:${IN})(?: about| around| the next| next| noch| bitte| etwa| ca\.?| unos| environ| cerca de| circa| up to)* (${COUNT}) (${UNIT})(?![\p{L}])`,
  "gu",
);
const HALF_HOUR = /(?:half an hour|halben? stunde|media hora|une demi-heure|meia hora|mezz'ora|mezzora)/u;
const BY =
  "by|at|before|until|around|bis|um|gegen|vor|a las?|antes de las?|hacia las|para las|avant|vers|d'ici|a|as|antes das|ate as|pelas|entro le|alle|prima delle|verso le|per le";
const CLOCK = new RegExp(
  String.raw`(?<![\p{L}])(?:${BY}) (\d{1,2}|[a-z]+)(?:(?:[:.h]| h )(\d{2}))?(?: ?(am|pm|uhr|h|horas?|heures?|o'clock|ore))?(?![\p{L}\d:])`,
  "gu",
);
/** "Look at 15 orders": a bare number is a time only where nothing is counted. */
const ENDS_THERE =
  /^ *(?:$|[.,;!?)\n]|(?:tomorrow|today|this|at the latest|and|with|morgen|heute|spatestens|manana|hoy|demain|aujourd'hui|amanha|hoje|domani|oggi|para|per|pour)(?!\p{L}))/u;
const TOMORROW = /(?<!\p{L})(?:tomorrow|morgen|manana|demain|amanha|domani)(?!\p{L})/u;
const END_OF_DAY =
  /(?:end of (?:the |my )?(?:day|business)|eod|by tonight|later today|ende des tages|heute noch|final del dia|en el dia de hoy|fin de (?:la )?journee|fim do dia|ate ao final do dia|fine giornata|entro oggi)/u;
/** Where a day is named without a time: the end of work. */
const EVENING = 18 * 60;
/** A time of day without am or pm is the next of the two that comes, at work hours. */
const NIGHT = 7;

const countOf = (words: string): number | undefined => {
  const parts = words.split(/[ –-]/).filter(Boolean).reverse();
  for (const part of parts) {
    const value = /^\d+$/.test(part) ? Number(part) : (numberOf(part) ?? COUNTS[part]);
    if (value !== undefined) return value;
  }
  return undefined;
};

function spanIn(text: string): number | undefined {
  if (HALF_HOUR.test(text)) return 30 * MINUTE;
  for (const [, count = "", unit = ""] of text.matchAll(SPAN)) {
    const size = UNITS.find(([name]) => name.test(unit))?.[1];
    const many = countOf(count);
    if (size !== undefined && many !== undefined && many > 0 && !isVague(count, size)) return many * size;
  }
  return undefined;
}

/** "In a minute", "in einer Sekunde": soon, and not in sixty seconds. */
const isVague = (count: string, size: number): boolean =>
  size <= MINUTE && COUNTS[count.trim()] === 1 && !/^(?:one|uno)$/.test(count.trim());

interface TimeOfDay {
  readonly minutes: number;
  /** It may be twelve hours later as well. */
  readonly either: boolean;
}

function clockIn(text: string): TimeOfDay | undefined {
  for (const found of text.matchAll(CLOCK)) {
    const [whole, said = "", minute, mark] = found;
    const hour = /^\d+$/.test(said) ? Number(said) : numberOf(said);
    if (hour === undefined || hour > 24 || Number(minute ?? 0) > 59) continue;
    if (minute === undefined && mark === undefined && !ENDS_THERE.test(text.slice(found.index + whole.length)))
      continue;
    const half = mark === "pm" && hour < 12 ? 12 : mark === "am" && hour === 12 ? -12 : 0;
    return {
      minutes: (hour + half) * 60 + Number(minute ?? 0),
      either: hour > 0 && hour <= 12 && mark !== "am" && mark !== "pm" && !/^0/.test(said),
    };
  }
  return undefined;
}

/** The next moment at which a clock in this zone shows that time. */
function nextClock({ minutes, either }: TimeOfDay, after: EpochMs, zone: string, ahead: number): EpochMs {
  const today = wallTime(after, zone);
  const day = { ...today, day: today.day + ahead };
  const choices = either ? [minutes, (minutes + 720) % 1440].sort((a, b) => a - b) : [minutes];
  const awake = either ? choices.filter((one) => one >= NIGHT * 60) : choices;
  const moments = [0, 1].flatMap((more) => awake.map((one) => atWallTime({ ...day, day: day.day + more }, one, zone)));
  return moments.find((moment) => moment > after) ?? epochMs(after + 1440 * MINUTE);
}

/** From the sentence on in which the agent says that they look: a time named before it is of something else. */
function whatIsPromised(message: string): string {
  const sentences = sentencesOf(message);
  const from = sentences.findIndex(holds);
  return from > 0
    ? sentences
        .slice(from)
        .map(({ text }) => text)
        .join(". ")
    : foldLine(message);
}

/**
 * The moment by which a message of `saidAt` promises to be back, or `undefined` where it names no time. `zone` is the IANA
 * zone whose clock the agent reads.
 * @example findPromise("I'll get back to you in 10 minutes.", at, "Europe/Berlin") // at + 600_000
 */
export function findPromise(message: string, saidAt: EpochMs, zone: string): EpochMs | undefined {
  const text = whatIsPromised(message.slice(-END)).replace(/\b([ap])\.m\.?/g, "$1m");
  const span = spanIn(text);
  if (span !== undefined) return span <= LATEST ? epochMs(saidAt + span) : undefined;
  const tomorrow = TOMORROW.test(text);
  const clock = clockIn(text);
  if (clock) return nextClock(clock, saidAt, zone, tomorrow ? 1 : 0);
  if (!tomorrow && !END_OF_DAY.test(text)) return undefined;
  const today = wallTime(saidAt, zone);
  const evening = atWallTime({ ...today, day: today.day + (tomorrow ? 1 : 0) }, EVENING, zone);
  return evening > saidAt ? evening : undefined;
}
