import { currencyOf } from "./currencies";
import { monthOf } from "./month-names";

/** What a piece of text stands for, spelled one way: `d:3-12` a day, `y:2025` its year, `t:19:30` a time, `n:1250` a number, `c:eur` money. */
export type Value = string;

const two = (number: number | string): string => String(number).padStart(2, "0");
/** Day and month in either order: nobody can tell 03/04 from 04/03. */
const day = (one: number, other: number): Value => `d:${Math.min(one, other)}-${Math.max(one, other)}`;
const year = (text: string | undefined): Value[] => (text ? [`y:${text.length === 2 ? `20${text}` : text}`] : []);

function hourOf(hours: string, half: string | undefined): number {
  const hour = Number(hours);
  if (!half) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** What a time looks like where it is written as a number: "13.30", "24 h". */
export const timeAsNumber = (time: Value): Value =>
  time.replace(/^t:0?(\d+):(\d\d)$/, (_, hours: string, minutes: string) => numberValue(`${hours}.${minutes}`));

/** "1,250.00", "1.250,00" and "1250" are one number. */
export function numberValue(text: string): Value {
  let bare = text.replace(/[\s\u00a0\u202f']/g, "");
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) bare = bare.replace(/,/g, "");
  else if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare)) bare = bare.replace(/\./g, "").replace(",", ".");
  else if (/^\d+,\d{1,2}$/.test(bare)) bare = bare.replace(",", ".");
  // What begins with a zero, or has more than one stop, is a code or a version.
  if (/^0\d/.test(bare) || !/^\d+(?:\.\d+)?$/.test(bare)) return `n:${bare}`;
  return `n:${bare.includes(".") ? bare.replace(/0+$/, "").replace(/\.$/, "") : bare}`;
}

/** Tried at every place of a text: what may go on for ever has a bound. */
export const SHAPES = {
  address: String.raw`(?:https?:\/\/|www\.)[^\s<>"'\])|]+|(?<![\w.@/-])(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,10}\/[^\s<>"'\])|]*|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+`,
  phone: String.raw`(?<![\d.])(?:\+|00)\d[\d ()/-]{6,}\d`,
  iso: String.raw`(?:19|20)\d\d(?:-\d{1,2}-|/\d{1,2}/|\.\d{1,2}\.)\d{1,2}(?!\d)`,
  numeric: String.raw`\d{1,2}-\d{1,2}-(?:19|20)\d\d(?!\d)|(?<=(?:am|zum|bis|vom|den|ab|on|by|until|le|du|au|el|del|il|al) )(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.(?!\d)|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?![\d])`,
  eastern: String.raw`(?:\d{4}\s*[年년]\s*)?\d{1,2}\s*[月월]\s*\d{1,2}\s*[日号일]`,
  easternDay: String.raw`(?:星期|周|週|礼拜|禮拜)[一二三四五六日天](?!\p{sc=Han}?期)|[月火水木金土日]曜日?`,
  week: String.raw`(?:this|next|last) (?:week|month|year|weekend)(?!\p{L})|(?:diese|nächste|letzte)[nmrs]? (?:woche|monat|jahr)(?!\p{L})|cette semaine|la semaine (?:prochaine|dernière)|(?:esta|la próxima|la semana que viene|la pasada) semana|(?:esta|próxima|na próxima) semana|(?:questa|la prossima|la scorsa) settimana`,
  clock: String.raw`\d{1,2}[:.h]\d{2}(?!\d) ?(?:[ap]\.?m\b\.?)?|\d{1,2} ?(?:o'clock\b|[ap]\.?m\b\.?|uhr\b|h\b)`,
  monthFirst: String.raw`\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? (?:20|19)\d\d)?(?![\d:.,-]*\d|[A-Za-z])`,
  dayFirst: String.raw`\d{1,2}(?:st|nd|rd|th|er|\.|º)?(?: of| de)?[ -]\p{L}{3,12}\.?(?:,?(?: de)?[ -](?:20|19)\d\d)?(?!\d)`,
};

const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace("ı", "i");

function named(text: string): Value[] | undefined {
  const name = monthOf(fold(text.match(/\p{L}{3,}/gu)?.findLast((word) => monthOf(fold(word))) ?? ""));
  const date = text.match(/(?<!\d)\d{1,2}(?!\d)/)?.[0];
  return name && date ? [day(Number(date), name), ...year(text.match(/\d{4}/)?.[0])] : undefined;
}

function clock(text: string): Value[] | undefined {
  const [, hours = "", minutes = "00", half] = text.match(/^(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?/i) ?? [];
  const hour = hourOf(hours, half);
  if (hour > 24 || Number(minutes) > 59) return undefined;
  // "18.00" alone is a price as well.
  return /^\d+\.\d+\s*$/.test(text) ? undefined : [`t:${two(hour)}:${minutes}`];
}

const WEEK = ["月一", "火二", "水三", "木四", "金五", "土六", "日天"];

function easternDay(text: string): Value[] {
  const name = /曜/.test(text) ? text.charAt(0) : text.slice(-1);
  return [`w:${WEEK.findIndex((names) => names.includes(name)) + 1}`];
}

/** The values that a text of one of the shapes stands for; nothing where it only looks like one. */
export function valuesOf(shape: keyof typeof SHAPES, text: string): Value[] | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const [one = "", second = "", third = ""] = numbers;
  switch (shape) {
    case "address":
      return [
        `u:${text
          .toLowerCase()
          .replace(/^(?:https?:\/\/)?(?:www\.)?/, "")
          .replace(/[.,;:!?*_…]+$/, "")
          .replace(/\/$/, "")}`,
      ];
    case "phone":
      return [`n:${numbers.join("").replace(/^00/, "")}`];
    case "iso":
      return [day(Number(second), Number(third)), ...year(one)];
    case "numeric":
      return Number(one) > 31 || Number(second) > 31 ? undefined : [day(Number(one), Number(second)), ...year(third)];
    case "eastern":
      return numbers.length > 2
        ? [day(Number(second), Number(third)), ...year(one)]
        : [day(Number(one), Number(second))];
    case "easternDay":
      return easternDay(text);
    case "week":
      return [`r:${fold(text)}`];
    case "clock":
      return clock(text);
    default:
      return named(text);
  }
}

export const moneyOf = (text: string): Value | undefined => {
  const currency = currencyOf(text.toLowerCase());
  return currency && `c:${currency}`;
};
