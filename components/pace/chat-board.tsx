import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { createChatOrder, type Standing } from "../../lib/pace/chat-order";
import { epochMs } from "../../lib/transcript/time";
import type { AllChats, ChatRow, PromiseRow } from "../../lib/wire/pace-messages";
import { useNow } from "../ui/use-now";
import { chatWords } from "./chat-words";
import { PromiseList } from "./promise-list";

export interface ChatBoardProps {
  readonly watch: (listener: (all: AllChats) => void) => () => void;
  readonly onGo: (chat: ChatRow) => void;
  readonly onPromise: (promise: PromiseRow) => void;
  readonly onPromiseDone: (promise: PromiseRow, done: boolean) => void;
  readonly onClose: () => void;
}

/** The order in which chats were shown last; whatever came since stands below. */
function keepOrder(standings: readonly Standing<ChatRow>[], order: readonly string[]): readonly Standing<ChatRow>[] {
  const place = ({ chat }: Standing<ChatRow>) => {
    const at = order.indexOf(chat.id);
    return at === -1 ? order.length : at;
  };
  return [...standings].sort((a, b) => place(a) - place(b));
}

/**
 * All chats of all tabs, the most urgent first. The order stands still while the keyboard is in the list: nothing moves
 * under the hand.
 */
export function ChatBoard({ watch, onGo, onPromise, onPromiseDone, onClose }: ChatBoardProps) {
  const [all, setAll] = useState<AllChats>();
  const chats = all?.chats;
  const [focused, setFocused] = useState(false);
  const [currentId, setCurrentId] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef<readonly string[]>([]);
  const { order } = useMemo(createChatOrder, []);
  const now = epochMs(useNow());
  useEffect(() => watch(setAll), [watch]);
  const there = chats !== undefined && chats.length > 0;
  useEffect(() => {
    if (there) list.current?.focus();
  }, [there]);

  const ordered = order(chats ?? [], now);
  const rows = focused ? keepOrder(ordered, shown.current) : ordered;
  shown.current = rows.map(({ chat }) => chat.id);
  const found = rows.findIndex(({ chat }) => chat.id === currentId);
  const at = found === -1 ? 0 : found;

  useEffect(() => {
    if (focused) list.current?.children[at]?.scrollIntoView?.({ block: "nearest" });
  }, [focused, at]);

  const move = (to: number) => setCurrentId(rows[Math.max(0, Math.min(rows.length - 1, to))]?.chat.id);
  const onKeyDown = (event: KeyboardEvent) => {
    const keys: Record<string, () => void> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at - 1),
      Home: () => move(0),
      End: () => move(rows.length - 1),
      Enter: () => rows[at] && onGo(rows[at].chat),
    };
    const does = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  };

  return (
    <section className="board" aria-label="All chats">
      <header className="row">
        <strong>All chats</strong>
        <button type="button" className="quiet" aria-label="Close all chats" onClick={onClose}>
          ×
        </button>
      </header>
      {!chats && <p className="secondary">Gathering your chats.</p>}
      {chats && !there && <p className="empty">No chat is open. Chats appear here as soon as a helpdesk shows them.</p>}
      {there && (
        <div
          ref={list}
          role="listbox"
          aria-label="Chats"
          tabIndex={0}
          aria-activedescendant={`chat-${at}`}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onKeyDown={onKeyDown}
        >
          {rows.map((one, index) => {
            const { chat } = one;
            const { mark, tone, name, state, seen } = chatWords(one, now);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled on the list
              <div
                key={chat.id}
                id={`chat-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                className={`chat-row chat-${tone}`}
                onClick={() => onGo(chat)}
              >
                <span className="chat-mark" aria-hidden="true">
                  {mark}
                </span>
                <span className="chat-body">
                  <span className="row">
                    <strong className="chat-name">{name}</strong>
                    <span className="secondary chat-client">
                      <span className="workspace-dot" style={{ background: chat.color }} aria-hidden="true" />{" "}
                      {chat.client}, {chat.host}
                    </span>
                    {chat.unsent > 0 && (
                      <span className="unsent" title={`${chat.unsent} chunks not sent yet`}>
                        {chat.unsent}
                        <span className="visually-hidden"> unsent</span>
                      </span>
                    )}
                  </span>
                  <span className="chat-state">
                    {state}
                    {chat.here && " · this tab"}
                    {seen && ` · ${seen}`}
                  </span>
                  {chat.lastLine && (
                    <span className="secondary chat-line">
                      {chat.lastLine.ours ? "You: " : ""}
                      {chat.lastLine.text}
                    </span>
                  )}
                </span>
              </div>
            );
          })}
        </div>
      )}
      <PromiseList promises={all?.promises ?? []} now={now} onGo={onPromise} onDone={onPromiseDone} />
    </section>
  );
}
