import type { ComposerQuestion, PageAnswer, PageToBackground } from "../wire/page-messages";

/** Asks the frame that holds the composer, where it is another one, through the background. Nothing is asked twice. */
export function createComposerAsker(post: (message: PageToBackground) => boolean) {
  const open = new Map<number, (answer: PageAnswer | undefined) => void>();
  let last = 0;
  function settle(request: number, answer: PageAnswer | undefined): void {
    open.get(request)?.(answer);
    open.delete(request);
  }
  return {
    ask(question: ComposerQuestion): Promise<PageAnswer | undefined> {
      const request = ++last;
      return new Promise((resolve) => {
        open.set(request, resolve);
        if (!post({ kind: "composer-asked", request, question })) settle(request, undefined);
      });
    },
    answered: settle,
    /** A worker that died answers nothing it was asked. */
    startOver(): void {
      for (const request of [...open.keys()]) settle(request, undefined);
    },
  };
}
