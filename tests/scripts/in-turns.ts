import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";

/** The longest first, so that no worker is left with one of them at the end. */
const LONGEST = ["editors", "hard-cases", "own-send", "sending-once", "sending", "request-tracker"];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return at === -1 ? LONGEST.length : at;
};

/**
 * Files of both browsers side by side: one's and the other's in turns, the second half of the one beside the first half of
 * the other, so that no two want the same ticket desk at once.
 */
export class InTurns extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const of = (browser: string) =>
      sorted.filter(({ project }) => project.name === browser).sort((a, b) => rank(a) - rank(b));
    const [firefox, chromium] = [of("firefox"), of("chromium")];
    const half = Math.floor(chromium.length / 2);
    const turned = [...chromium.slice(half), ...chromium.slice(0, half)];
    const others = sorted.filter(({ project }) => project.name !== "firefox" && project.name !== "chromium");
    const longer = Math.max(firefox.length, turned.length);
    return [...others, ...Array.from({ length: longer }, (_, at) => [firefox[at], turned[at]]).flat()].filter(
      (one) => one !== undefined,
    );
  }
}
