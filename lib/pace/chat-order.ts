import type { EpochMs } from "../transcript/time";
import { judgePace, type Pace } from "./judge-pace";
import { laterPace } from "./later-pace";
import type { PaceFacts } from "./pace-facts";
import { compareUrgency, urgencyOf } from "./urgency";

/** As much of a conversation as its place among others needs. */
export interface Timed {
  readonly pace: PaceFacts;
}

/** A conversation and how it stands. */
export interface Standing<Chat extends Timed> {
  readonly chat: Chat;
  readonly pace: Pace;
}

/**
 * Orders conversations, the most urgent first; equals keep their order. What was judged before is judged again only when it
 * must be: sixty conversations a second cost next to nothing.
 */
export function createChatOrder() {
  let judged = new WeakMap<PaceFacts, { readonly pace: Pace; readonly at: EpochMs }>();
  const standing = (facts: PaceFacts, now: EpochMs): Pace => {
    const known = judged.get(facts);
    const later = known && laterPace(facts, known.pace, known.at, now);
    if (later) return later;
    const pace = judgePace(facts, now);
    judged.set(facts, { pace, at: now });
    return pace;
  };
  return {
    order<Chat extends Timed>(chats: readonly Chat[], now: EpochMs): readonly Standing<Chat>[] {
      return chats
        .map((chat) => ({ chat, pace: standing(chat.pace, now) }))
        .map((one) => ({ one, urgency: urgencyOf(one.pace) }))
        .sort((a, b) => compareUrgency(a.urgency, b.urgency))
        .map(({ one }) => one);
    },
    forget: (): void => {
      judged = new WeakMap();
    },
  };
}
