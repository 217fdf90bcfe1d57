import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

const alone = { pool: "forks" as const, fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

const withoutBrowser = [
  "tests/unit/**/*.test.ts",
  "tests/house/**/*.test.ts",
  "tests/hard-cases/{pages,fits-time}.test.ts",
];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: "unit",
          environment: "node",
          include: withoutBrowser,
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
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts", "tests/hard-cases/**/*.test.ts"],
          exclude: withoutBrowser,
          // A person's keys and the moments between them: nothing else may run beside.
          ...alone,
        },
      },
    ],
  },
});
