import type { PageToBackground } from "../wire/page-messages";

/** Asks the background for the one-time key of a panel frame; what a dead worker has not answered is asked again. */
export function createKeyAsker(post: (message: PageToBackground) => boolean) {
  const waiting = new Map<number, (key: string) => void>();
  let last = 0;
  const ask = (request: number) => post({ kind: "panel-key-wanted", request });
  return {
    fresh: (): Promise<string> =>
      new Promise((resolve) => {
        waiting.set(++last, resolve);
        ask(last);
      }),
    came(request: number, key: string): void {
      waiting.get(request)?.(key);
      waiting.delete(request);
    },
    askAgain(): void {
      for (const request of waiting.keys()) ask(request);
    },
  };
}
