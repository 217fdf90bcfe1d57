import type { EpochMs } from "../transcript/time";
import { attributeOf, type Block } from "./block";
import { splitNameAndTime } from "./name-and-time";
import { readTime } from "./read-time";
import { anyOf, tokensOf, wordList } from "./word-list";

/** Where a block tells a time. */
export interface TimeAt {
  readonly block: Block;
  /** Its text, where absent. */
  readonly attribute?: string;
}

const TIME_CLASS = /* @__PURE__ */ wordList(
  "time, date, at, ts, timestamp, when, stamp, created, sent, datetime, iso, isodate, epoch",
);

/** Times in attributes, surest first. */
export function timeInAttributes(block: Block, now: EpochMs): TimeAt | undefined {
  const found = (names: readonly string[]): TimeAt | undefined => {
    const attribute = names.find((name) => readTime(attributeOf(block, name), now) !== undefined);
    return attribute === undefined ? undefined : { block, attribute };
  };
  const data = [...block.attributes.keys()].filter((name) => name.startsWith("data-") || name === "timestamp");
  const stamped = data.filter(
    (name) =>
      /^\d{10}(?:\d{3})?$|^\d{10}\.\d+$|^\d{4}-\d\d-\d\d[T ]/.test(attributeOf(block, name)) &&
      !/(?:^|-)(?:id|mid|key)$/.test(name),
  );
  const named = data.filter((name) => anyOf(tokensOf(name), TIME_CLASS));
  return (
    found(["datetime"]) ??
    found(stamped) ??
    found(named) ??
    found(["title", "aria-label"]) ??
    prefixTime(block, data, now)
  );
}

/** "[10:04, 5/6/2026] Lena: " in an attribute. */
function prefixTime(block: Block, names: readonly string[], now: EpochMs): TimeAt | undefined {
  const attribute = names.find(
    (name) =>
      /^\[/.test(attributeOf(block, name)) &&
      splitNameAndTime(attributeOf(block, name).replace(/[:\s]+$/, ""), now).mark,
  );
  return attribute === undefined ? undefined : { block, attribute };
}
