import { usePromise } from "./use-promise";
import { type SpecialistNeeds, useSpecialist } from "./use-specialist";

/** The two small forms under the clock. */
export function usePaceForms(needs: SpecialistNeeds) {
  const specialist = useSpecialist(needs);
  const promise = usePromise(needs);
  return { specialist, promise, open: specialist.asking !== undefined || promise.choosing };
}
