import type { ConversationKey } from "../transcript/transcript";
import type { PageToBackground } from "../wire/page-messages";

/** The background answers within this many milliseconds, or nothing is sent. */
const ANSWERS_WITHIN = 1500;

/** Asks the background whether the agent's own text may be sent; undefined where no answer comes. Nothing is asked twice. */
export function createOwnSendAsker(post: (message: PageToBackground) => boolean) {
  const asked = new Map<number, (go: boolean) => void>();
  let requests = 0;
  return {
    ask(conversation: ConversationKey): Promise<boolean | undefined> {
      const request = ++requests;
      return new Promise((resolve) => {
        const settle = (go: boolean | undefined) => {
          asked.delete(request);
          resolve(go);
        };
        asked.set(request, settle);
        if (!post({ kind: "own-send-wanted", request, conversation })) settle(undefined);
        setTimeout(() => settle(undefined), ANSWERS_WITHIN);
      });
    },
    answered: (request: number, go: boolean): void => asked.get(request)?.(go),
  };
}
