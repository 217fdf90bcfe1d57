import { z } from "zod";
import type { ElementTest } from "./element-test";
import { isSafePattern, PATTERN_LENGTH } from "./is-safe-pattern";
import { isSafeSelector } from "./is-safe-selector";
import type { ReadRule } from "./read-rule";

export const selector = z.string().min(1).max(300).refine(isSafeSelector, "is too wide or too deep a selector");
export const selectors = z.array(selector).min(1).max(8);
export const pattern = z
  .string()
  .min(1)
  .max(PATTERN_LENGTH)
  .refine(isSafePattern, "may repeat without end or is no pattern");
const capturing = pattern.refine((text) => /\((?!\?[:=!<])|\(\?<[a-z]/.test(text), "has no group to read");

const words = z.record(z.string().regex(/^(?:any|[a-z]{2})$/), z.array(z.string().min(1).max(60)).min(1).max(20));

/** Objects that refuse unknown keys, or drop them. */
export type Shape = typeof z.strictObject | typeof z.object;

export function readRuleSchema(shape: Shape): z.ZodType<ReadRule> {
  const value = z.string().min(1).max(60);
  const simple = [
    shape({
      from: z.literal("text"),
      sel: selectors.exactOptional(),
      drop: selectors.exactOptional(),
      pattern: capturing.exactOptional(),
    }),
    shape({
      from: z.literal("attr"),
      sel: selectors.exactOptional(),
      name: value,
      pattern: capturing.exactOptional(),
    }),
    shape({ from: z.enum(["path", "hash", "title"]), pattern: capturing }),
    shape({ from: z.literal("query"), param: value }),
  ] as const;
  const one = z.discriminatedUnion("from", [...simple]);
  const several = shape({ from: z.literal("first"), of: z.array(one).min(1).max(6) });
  return z.discriminatedUnion("from", [...simple, several]);
}

export function elementTestSchema(shape: Shape): z.ZodType<ElementTest> {
  const name = z.literal("name");
  const test: z.ZodType<ElementTest> = z.lazy(() =>
    z.union([
      z.discriminatedUnion("is", [
        shape({ is: z.enum(["match", "has", "within"]), sel: selector }),
        shape({
          is: z.literal("attr"),
          sel: selector.exactOptional(),
          name: z.string().min(1).max(60),
          oneOf: z.array(z.string().max(100)).min(1).max(20).exactOptional(),
          pattern: pattern.exactOptional(),
        }),
        shape({
          is: z.literal("text"),
          sel: selector.exactOptional(),
          words: words.exactOptional(),
          pattern: pattern.exactOptional(),
        }),
        shape({ is: z.literal("side"), value: z.enum(["start", "end", "center"]) }),
        shape({ is: z.enum(["all", "any"]), of: z.array(test).min(1).max(8) }),
        shape({ is: z.literal("not"), of: test }),
      ]),
      z.discriminatedUnion("equals", [
        shape({ is: name, equals: z.literal("customer") }),
        shape({ is: name, equals: z.literal("known") }),
        shape({ is: name, equals: z.literal("listed"), list: z.array(z.string().min(1).max(60)).min(1).max(40) }),
      ]),
    ]),
  );
  return test;
}
