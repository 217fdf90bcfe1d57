import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { InTurns } from "./tests/scripts/in-turns.ts";

const alone = { pool: "forks" as const, fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

/** Milliseconds until a test that hangs is ended: far more than any takes, also on a machine that does much besides. */
const HANGS = 60_000;

const withoutBrowser = [
  "tests/unit/**/*.test.ts",
  "tests/house/**/*.test.ts",
  "tests/hard-cases/{pages,fits-time}.test.ts",
];

const browsers = process.env.ONLY_BROWSER ? [process.env.ONLY_BROWSER] : ["chromium", "firefox"];

export default defineConfig({
  test: {
    sequence: { sequencer: InTurns },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: "unit",
          testTimeout: HANGS,
          maxWorkers: "100%",
          environment: "node",
          include: withoutBrowser,
          setupFiles: ["tests/unit/setup.ts"],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: "components",
          testTimeout: HANGS,
          maxWorkers: "100%",
          environment: "happy-dom",
          include: ["tests/components/**/*.test.tsx"],
          setupFiles: ["tests/components/setup.ts"],
        },
      },
      { test: { name: "pictures", environment: "node", include: ["tests/pictures/**/*.test.ts"], ...alone } },
      { test: { name: "bench", environment: "node", include: ["tests/bench/**/*.bench.ts"], ...alone } },
      { test: { name: "evaluate", environment: "node", include: ["tests/evaluate/*.evaluate.ts"], ...alone } },
      ...browsers.map((browser) => ({
        test: {
          name: browser,
          environment: "node" as const,
          include: ["tests/e2e/**/*.test.ts", "tests/hard-cases/**/*.test.ts"],
          exclude: withoutBrowser,
          env: { ONLY_BROWSER: browser },
          ...alone,
          // One browser waits for a third of the time, for desks that are slow on purpose: two of them fill two cores.
          fileParallelism: true,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      })),
    ],
  },
});
