/** Asks again and again until the answer is truthy; throws with the last answer when time is over. */
export async function waitUntil<T>(what: string, ask: () => Promise<T> | T, ms = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  let last: unknown;
  for (;;) {
    try {
      last = await ask();
      if (last) return last as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(
        `Waited ${ms} ms for ${what}. Last seen: ${String(JSON.stringify(last) ?? last)} ${last instanceof Error ? last.message : ""}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
