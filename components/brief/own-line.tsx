import { type ReactNode, useEffect, useRef } from "react";
import type { Source } from "../../lib/brief/brief";
import type { MessageId } from "../../lib/transcript/message";
import { saidBy } from "./brief-words";

/** So long must a line be on screen to count as seen, in milliseconds. */
const LONG_ENOUGH = 1_500;

export interface OwnLineProps {
  readonly source: Source;
  readonly customer: string;
  /** Nobody has seen the bot's message it comes from. */
  readonly unseen: boolean;
  readonly onSeen: (messageId: MessageId) => void;
  readonly onShow: (messageId: MessageId) => void;
  readonly children: ReactNode;
}

/** Something our side said, marked as new until it has been on screen; its source leads to the message. */
export function OwnLine({ source, customer, unseen, onSeen, onShow, children }: OwnLineProps) {
  const line = useRef<HTMLLIElement>(null);
  const { messageId } = source;
  useEffect(() => {
    const element = line.current;
    if (!unseen || !element) return undefined;
    let due: ReturnType<typeof setTimeout> | undefined;
    const eye = new IntersectionObserver(
      (entries) => {
        clearTimeout(due);
        if (entries.at(-1)?.isIntersecting) due = setTimeout(() => onSeen(messageId), LONG_ENOUGH);
      },
      { threshold: 0.6 },
    );
    eye.observe(element);
    return () => {
      clearTimeout(due);
      eye.disconnect();
    };
  }, [unseen, messageId, onSeen]);
  return (
    <li ref={line} data-unseen={unseen}>
      {unseen && <span className="brief-new">new</span>}
      {children}{" "}
      <button
        type="button"
        className="quiet brief-source"
        title="Show it in the chat"
        onClick={() => onShow(messageId)}
      >
        {saidBy(source, customer)}
      </button>
    </li>
  );
}
