import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import type { Source } from "../../lib/brief/brief";
import type { BriefView } from "../../lib/brief/brief-view";
import type { MessageId } from "../../lib/transcript/message";
import type { Conversation } from "../../lib/transcript/transcript";
import { BriefLines } from "./brief-lines";
import { BriefValues, useCopiedValue } from "./brief-values";
import { briefLine, saidBy } from "./brief-words";
import { OwnLine } from "./own-line";
import { useSeen } from "./use-seen";

export interface BriefCardProps {
  readonly view: BriefView | undefined;
  readonly conversation: Conversation | undefined;
  /** Nobody of our side has replied yet: the brief opens by itself. */
  readonly firstReply: boolean;
  /** Something else is being done now, a macro sought or a plan sent: the brief closes and can be opened again. */
  readonly aside: boolean;
  readonly alt: string;
  /** Takes the keyboard when the brief is asked for. */
  readonly head: RefObject<HTMLButtonElement | null>;
  /** The line becomes the next chunk. */
  readonly onTake: (text: string) => void;
  readonly onShow: (messageId: MessageId) => void;
}

/** What was said before the agent came, at one glance. Single keys act only while the focus is in it. */
export function BriefCard({ view, conversation, firstReply, aside, alt, head, onTake, onShow }: BriefCardProps) {
  const key = conversation?.key;
  const [open, setOpen] = useState(firstReply);
  const [wording, setWording] = useState(0);
  const { said, copy } = useCopiedValue();
  const { isSeen, mark } = useSeen(key);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each conversation opens anew
  useEffect(() => {
    setOpen(firstReply);
    setWording(0);
  }, [key]);
  useEffect(() => {
    if (aside) setOpen(false);
  }, [aside]);
  if (!view) return null;
  const { brief, lines, confirm } = view;
  const customer = conversation?.customerName ?? "the customer";
  // The line that hands over from bot to person is a first one.
  const line = firstReply ? lines[wording % Math.max(1, lines.length)] : undefined;
  const isNew = ({ automatic, messageId }: Source): boolean => Boolean(automatic) && !isSeen(messageId);
  const fresh = new Set([...brief.questions, ...brief.told].filter(isNew).map(({ messageId }) => messageId)).size;

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (!open || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const value = /^[1-9]$/.test(event.key) ? brief.values[Number(event.key) - 1] : undefined;
    const does = {
      h: line === undefined ? undefined : () => onTake(line),
      w: lines.length > 1 ? () => setWording(wording + 1) : undefined,
      p: confirm === undefined ? undefined : () => onTake(confirm),
    }[event.key.toLowerCase()];
    if (value) copy(value);
    else does?.();
    if (value || does) event.preventDefault();
  }

  const own = (source: Source) => ({ source, customer, unseen: isNew(source), onSeen: mark, onShow });
  return (
    <section className="brief" aria-label="Brief" onKeyDown={onKeyDown}>
      <button ref={head} type="button" className="brief-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">{open ? "▾" : "▸"}</span> <strong>Brief</strong>{" "}
        <span dir="auto">{briefLine(brief)}</span>
        {fresh > 0 && <span className="brief-new">{fresh} new</span>}
      </button>
      {open && (
        <div className="brief-body">
          <p>
            {brief.reason ? (
              <>
                <q dir="auto">{brief.reason.text}</q>{" "}
                <span className="secondary">{saidBy(brief.reason, customer)}</span>
              </>
            ) : (
              "Not found: why the customer came."
            )}
          </p>
          <BriefValues brief={brief} customer={customer} said={said} onCopy={copy} />
          <BriefLines
            line={line}
            takeKey={firstReply && wording === 0 ? `${alt} H` : "H"}
            several={lines.length > 1}
            confirm={confirm}
            onTake={onTake}
            onOther={() => setWording(wording + 1)}
          />
          {brief.questions.length > 0 && (
            <ul className="brief-said" aria-label="Asked">
              {brief.questions.map((question) => (
                <OwnLine
                  key={`${question.messageId}|${question.kind}|${question.about}|${question.text}`}
                  {...own(question)}
                >
                  <span dir="auto">{question.text}</span>{" "}
                  {question.answer ? <strong dir="auto">{question.answer.text}</strong> : <em>not answered</em>}
                </OwnLine>
              ))}
            </ul>
          )}
          {brief.told.length > 0 && (
            <ul className="brief-said" aria-label="Said by our side">
              {brief.told.map((told) => (
                <OwnLine key={`${told.messageId}|${told.text}`} {...own(told)}>
                  <span className="secondary">{told.kind === "promised" ? "Promised:" : "Explained:"}</span>{" "}
                  <span dir="auto">{told.text}</span>
                </OwnLine>
              ))}
            </ul>
          )}
          {conversation?.currentPage && (
            <p className="secondary">On page: {conversation.currentPage.title ?? conversation.currentPage.url}</p>
          )}
        </div>
      )}
    </section>
  );
}
