import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { LongestFirst } from "./tests/scripts/longest-first.mjs";

const slow = { pool: "forks" as const, testTimeout: 60_000, hookTimeout: 120_000 };
const PAGES = [
  "tests/hard-cases/**/*.test.ts",
  "tests/e2e/{editors,profiles,profiles-off,profile-drift,profile-panes}.test.ts",
];
const alone = { ...slow, fileParallelism: false };

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/unit/**/*.test.ts", "tests/house/**/*.test.ts"],
          setupFiles: ["tests/unit/setup.ts"],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: "components",
          environment: "happy-dom",
          include: ["tests/components/**/*.test.tsx"],
          setupFiles: ["tests/components/setup.ts"],
        },
      },
      { test: { name: "pictures", environment: "node", include: ["tests/pictures/**/*.test.ts"], ...alone } },
      { test: { name: "bench", environment: "node", include: ["tests/bench/**/*.bench.ts"], ...alone } },
      { test: { name: "evaluate", environment: "node", include: ["tests/evaluate/*.evaluate.ts"], ...alone } },
      {
        test: {
          name: "pages",
          environment: "node",
          include: PAGES,
          ...slow,
          // Hundreds of pages, read or written one after the other: who drives a browser waits most of the time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          exclude: PAGES,
          ...alone,
          // A person's keys and the moments between them: nothing else may run beside.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
