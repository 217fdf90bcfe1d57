/** Why nothing can be kept. */
export type StorageProblem = "full" | "newer" | "denied" | "broken";

/** Dexie wraps the browser's own error: the cause is somewhere down the chain of `inner`. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let at: unknown = error;
  for (let depth = 0; depth < 5 && typeof at === "object" && at !== null; depth++) {
    if ("name" in at && typeof at.name === "string") names.push(at.name);
    at = "inner" in at ? at.inner : undefined;
  }
  return names;
}

/** Sorts an error of the database into what a person can do about it; `broken` is all the rest. */
export function storageProblemOf(error: unknown): StorageProblem {
  const names = namesOf(error);
  if (names.includes("QuotaExceededError")) return "full";
  if (names.includes("VersionError")) return "newer";
  if (names.some((name) => name === "MissingAPIError" || name === "SecurityError" || name === "UnknownError"))
    return "denied";
  return "broken";
}

/** What happened, what is safe, what to do. */
export function storageWords(problem: StorageProblem): string {
  switch (problem) {
    case "full":
      return "The disk is full, so Chatside can't keep a plan. Nothing was sent. Free some space, then try again.";
    case "newer":
      return "Your macros were saved by a newer Chatside. They are untouched. Update Chatside to use them.";
    case "denied":
      return "The browser doesn't let Chatside store anything. Nothing was sent. Allow site data for Chatside, then restart the browser.";
    case "broken":
      return "Chatside's storage can't be read right now. Nothing was sent. Restart the browser, then try again.";
  }
}
