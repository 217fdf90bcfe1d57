// Checks site profiles, ours and strangers'. Runs in the background only.
import { z } from "zod";
import { elementTestSchema, pattern, readRuleSchema, type Shape, selector, selectors } from "./element-test.schema";
import { findContradictions } from "./find-contradictions";
import type { SiteProfile } from "./site-profile";

/** Longest profile, in characters of JSON. */
const SIZE = 64_000;
/** More levels than any page needs. */
const LEVELS = 50;

/** A host, or all below one that is not too wide: `*.example.com`. */
export const host = z
  .string()
  .max(120)
  .regex(/^(?:(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+|[a-z0-9-]+)$/, "is no host, or too wide a one");
const date = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const share = z.number().min(0).max(1);

function profileSchema(shape: Shape): z.ZodType<SiteProfile> {
  const read = readRuleSchema(shape);
  const test = elementTestSchema(shape);
  const tests = z.array(test).min(1).max(10);
  const universal = z.literal("universal");
  const confidence = z.enum(["verified", "from-source", "third-party", "guess"]);
  return shape({
    schema: z.literal(1),
    id: z.string().regex(/^[a-z0-9-]{2,40}$/),
    name: z.string().min(1).max(60),
    version: z.number().int().min(1),
    updated: date,
    source: z.enum(["shipped", "taught", "imported"]),
    confidence: shape({
      conversation: confidence,
      transcript: confidence,
      roles: confidence,
      time: confidence,
      composer: confidence,
      send: confidence,
    }),
    evidence: z
      .array(shape({ what: z.string().max(200), where: z.string().max(300), date }))
      .min(1)
      .max(12),
    match: shape({
      hosts: z.array(host).max(20),
      path: pattern.exactOptional(),
      fingerprint: z.array(shape({ sel: selector, weight: z.number().int().min(1).max(5) })).max(6),
      atLeast: z.number().int().min(4).max(30),
      not: selectors.exactOptional(),
    }),
    pane: selectors.exactOptional(),
    conversation: z.union([
      universal,
      shape({ key: read, prefix: read.exactOptional(), soft: z.boolean().exactOptional() }),
    ]),
    transcript: z.union([
      universal,
      shape({
        root: selectors.exactOptional(),
        row: selectors,
        rowNot: selectors.exactOptional(),
        rowId: read.exactOptional(),
        body: selectors.exactOptional(),
        bodyDrop: selectors.exactOptional(),
        media: z
          .array(
            shape({
              sel: selector,
              kind: z.enum(["image", "voice", "video", "file", "location", "sticker"]),
            }),
          )
          .max(8)
          .exactOptional(),
        order: z.enum(["oldest-first", "newest-first", "detect"]),
        group: shape({
          inherits: z
            .array(z.enum(["author", "time"]))
            .min(1)
            .max(2),
          direction: z.enum(["header-first", "header-last"]),
        }).exactOptional(),
      }),
    ]),
    roles: z.union([
      universal,
      shape({
        rules: z
          .array(shape({ role: z.enum(["customer", "agent", "bot", "system", "note", "unknown"]), when: test }))
          .min(1)
          .max(20),
        delivery: z
          .array(shape({ is: z.enum(["shown", "pending", "failed", "draft"]), when: test }))
          .max(10)
          .exactOptional(),
      }),
    ]),
    author: read.exactOptional(),
    time: z.union([
      universal,
      z
        .array(
          shape({
            read,
            format: z.enum(["iso", "epoch", "clock", "datetime"]),
            dayFirst: z.boolean().exactOptional(),
          }),
        )
        .min(1)
        .max(6),
    ]),
    composer: z.union([
      universal,
      shape({
        find: selectors,
        fake: selectors.exactOptional(),
        publicWhen: tests.exactOptional(),
        noteWhen: tests.exactOptional(),
        lockedWhen: tests.exactOptional(),
      }),
    ]),
    send: z.union([
      universal,
      shape({
        button: selectors.exactOptional(),
        buttonNot: selectors.exactOptional(),
        keys: z.enum(["enter", "ctrl-enter", "setting", "none"]),
      }),
    ]),
    customer: shape({ name: read.exactOptional(), currentPage: read.exactOptional() }).exactOptional(),
    ticket: shape({
      number: read.exactOptional(),
      subject: read.exactOptional(),
      inbox: read.exactOptional(),
    }).exactOptional(),
    queue: shape({ accept: selectors.exactOptional(), items: selectors.exactOptional() }).exactOptional(),
    state: shape({
      closed: tests.exactOptional(),
      customerLeft: tests.exactOptional(),
      replying: tests.exactOptional(),
    }).exactOptional(),
    exclude: selectors.exactOptional(),
    offlineWhen: selectors.exactOptional(),
    expect: shape({
      rolesDecided: share,
      bodies: share,
      composer: z.enum(["must", "may", "on-demand"]),
      breakers: selectors.exactOptional(),
    }),
  });
}

let strict: z.ZodType<SiteProfile> | undefined;
let lenient: z.ZodType<SiteProfile> | undefined;

/** Made at its first use: a worker that wakes for something else need not wait for it. */
function schemaFor(from: "shipped" | "elsewhere"): z.ZodType<SiteProfile> {
  if (from === "shipped") {
    strict ??= profileSchema(z.strictObject);
    return strict;
  }
  lenient ??= profileSchema(z.object);
  return lenient;
}

/** Whether a value has more levels than this. It looks no deeper: a file may hold more of them than a call stack. */
const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

/** Paths of keys that a lenient reading dropped. */
function dropped(raw: unknown, kept: unknown, path = ""): string[] {
  if (typeof raw !== "object" || raw === null || typeof kept !== "object" || kept === null) return [];
  return Object.entries(raw).flatMap(([name, value]) => {
    const at = path === "" ? name : `${path}.${name}`;
    return name in kept ? dropped(value, Reflect.get(kept, name), at) : [at];
  });
}

export type ProfileCheck =
  | { readonly kind: "good"; readonly profile: SiteProfile; readonly warnings: readonly string[] }
  | { readonly kind: "bad"; readonly problems: readonly string[] };

/** Checks a profile: of ours every key must be known; from elsewhere unknown keys are dropped and named. */
export function parseSiteProfile(raw: unknown, from: "shipped" | "elsewhere"): ProfileCheck {
  if (isDeeper(raw, LEVELS)) return { kind: "bad", problems: ["nested too deep"] };
  if ((JSON.stringify(raw) ?? "").length > SIZE) return { kind: "bad", problems: ["larger than 64 kB"] };
  const parsed = schemaFor(from).safeParse(raw);
  if (!parsed.success)
    return { kind: "bad", problems: parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) };
  const profile: SiteProfile =
    from === "elsewhere" && parsed.data.source === "shipped" ? { ...parsed.data, source: "imported" } : parsed.data;
  const problems = findContradictions(profile);
  if (problems.length > 0) return { kind: "bad", problems };
  const warnings = dropped(raw, parsed.data).map((path) => `${path}: not known, left out`);
  return { kind: "good", profile, warnings };
}
