// The order of test files: those that drive a browser for minutes first. Begun last, one of them would run alone at the end.
import { BaseSequencer } from "vitest/node";

const LONG = ["editors", "hard-cases", "profiles-off", "disguise"];

const placeOf = ({ moduleId }) => {
  const place = LONG.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
  return place === -1 ? LONG.length : place;
};

/** The long files first, each group in its usual order. */
export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
