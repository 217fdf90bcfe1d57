import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import type { PlanEdit } from "../../lib/sending/plan-edit";
import type { AttemptId, ChunkId } from "../../lib/sending/send-plan";
import { unsentCount } from "../../lib/sending/unsent-count";
import type { MessageId } from "../../lib/transcript/message";
import type { PlanView } from "../../lib/wire/panel-messages";
import type { ShownComposer } from "../../lib/wire/shown-composer";
import type { KeyNames } from "../ui/key-names";
import { ChunkCard } from "./chunk-card";
import { ChunkEditor } from "./chunk-editor";
import { mailWordingOf } from "./chunk-words";
import type { ChunkEdits } from "./use-chunk-edits";

export interface SendQueueProps {
  readonly view: PlanView;
  readonly edits: ChunkEdits;
  /** The panel is not folded: what is selected is brought into view when it is seen again. */
  readonly inSight?: boolean;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly composer: ShownComposer;
  readonly keys: KeyNames;
  /** A chunk that was just taken and waits for words of the agent's own: it is opened for them. */
  readonly toFinish?: ChunkId;
  readonly onFinishing: () => void;
  readonly onEdit: (edit: PlanEdit) => Promise<boolean>;
  readonly onInsert: (chunkId: ChunkId) => void;
  readonly onSettle: (attemptId: AttemptId, how: "is-there" | "send-again") => void;
  /** Brings a message into view in the page; whether it is there. */
  readonly onShow: (messageId: MessageId) => Promise<boolean>;
  readonly onSetAside: () => void;
  readonly onArm: () => void;
  readonly onDiscard: () => void;
  readonly onSearch: () => void;
}

const cardId = (id: ChunkId): string => `chunk-${id}`;

/** The plan, chunk by chunk. Single letters act only while this list has the focus. */
export function SendQueue(props: SendQueueProps) {
  const { view, list, edits, onEdit, inSight = true } = props;
  const { plan, duplicates, halfSaid, current } = view;
  const [picked, setPicked] = useState<ChunkId>();
  const [shown, setShown] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection follows the current chunk when that moves on
  useEffect(() => setPicked(undefined), [current, plan.id]);
  const selectedId = plan.chunks.some(({ id }) => id === picked) ? picked : (current ?? plan.chunks.at(-1)?.id);
  const at = plan.chunks.findIndex(({ id }) => id === selectedId);
  const selected = plan.chunks[at];
  useEffect(() => {
    if (selectedId && inSight) document.getElementById(cardId(selectedId))?.scrollIntoView({ block: "nearest" });
  }, [selectedId, inSight]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each plan that comes into sight
  useEffect(() => edits.follow(plan), [plan]);

  const finishNow = plan.chunks.find(({ id, state }) => id === props.toFinish && state.kind === "waiting");
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once, when it is there
  useEffect(() => {
    if (!finishNow) return;
    setPicked(finishNow.id);
    edits.open(plan, finishNow);
    props.onFinishing();
  }, [finishNow?.id]);

  const move = (to: number) => setPicked(plan.chunks[Math.max(0, Math.min(plan.chunks.length - 1, to))]?.id);
  const canEdit = selected?.state.kind === "waiting";
  /** Back from the editor to the list of chunks. */
  const toList = (chunkId: ChunkId) => {
    setPicked(chunkId);
    list.current?.focus();
  };

  async function showEarlier(chunkId: ChunkId): Promise<void> {
    const said = (duplicates[chunkId] ?? halfSaid[chunkId]?.earlier)?.message.id;
    const earlier = said ?? view.answered?.[chunkId]?.answers.at(-1)?.messageId;
    if (!earlier) return;
    setShown("");
    if (await props.onShow(earlier)) setShown("The earlier message is outlined in the chat.");
  }

  function keepRest(chunkId: ChunkId): void {
    const half = halfSaid[chunkId];
    if (half) void onEdit({ kind: "text", chunkId, text: half.rest });
  }

  /** Of the selected chunk's macro, or of the first that has any. */
  function leaveOut(): void {
    const offers = plan.chunks.filter(({ state, text }) => state.kind === "waiting" && mailWordingOf(text) !== "");
    const offered = offers.find(({ id }) => id === selectedId) ?? offers[0];
    if (offered) void onEdit({ kind: "leave-out", chunkId: offered.id });
  }

  /** Answers the question about a chunk that was pressed and not seen. */
  function settle(how: "is-there" | "send-again"): void {
    for (const { state } of plan.chunks) if (state.kind === "unconfirmed") props.onSettle(state.attempt.id, how);
  }

  function onLetter(key: string): boolean {
    if (!selected) return false;
    const { id: chunkId } = selected;
    const skips = selected.state.kind === "skipped" ? "unskip" : "skip";
    const letters: Readonly<Record<string, () => unknown>> = {
      e: () => canEdit && edits.open(plan, selected),
      s: () => onEdit({ kind: skips, chunkId }),
      m: () => onEdit({ kind: "merge-next", chunkId }),
      z: () => onEdit({ kind: "undo" }),
      i: () => props.onInsert(chunkId),
      f: () => onEdit({ kind: "unflag", chunkId }),
      g: () => onEdit({ kind: "as-is", chunkId }),
      d: () => showEarlier(chunkId),
      r: () => keepRest(chunkId),
      b: leaveOut,
      x: () => onEdit({ kind: "remove", chunkId }),
      y: () => settle("is-there"),
      a: () => settle("send-again"),
    };
    const does = Object.hasOwn(letters, key) ? letters[key] : undefined;
    does?.();
    return does !== undefined;
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const mod = event.ctrlKey || event.metaKey;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }[event.key];
    if (step !== undefined && event.altKey && Math.abs(step) === 1) {
      event.preventDefault();
      if (selected) void onEdit({ kind: "move", chunkId: selected.id, by: step === 1 ? 1 : -1 });
    } else if (step !== undefined) {
      event.preventDefault();
      move(at + step);
    } else if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      move(event.key === "Home" ? 0 : plan.chunks.length - 1);
    } else if (mod && event.key.toLowerCase() === "z") {
      event.preventDefault();
      void onEdit({ kind: "undo" });
    } else if (!mod && !event.altKey && event.key.length === 1) {
      if (onLetter(event.key.toLowerCase())) event.preventDefault();
      else if (event.key === "/") {
        event.preventDefault();
        props.onSearch();
      }
    }
  }

  const total = plan.chunks.length;
  const done = total - unsentCount(plan);
  return (
    <section className="queue" aria-label="Send plan">
      <header className="row">
        <strong className="queue-title">{plan.title}</strong>
        <span className="secondary">
          {done} of {total} done
        </span>
        <button
          type="button"
          className="quiet"
          title="Take this plan away; it can be brought back"
          onClick={props.onDiscard}
        >
          Discard
        </button>
      </header>
      {!plan.armed && unsentCount(plan) > 0 && (
        <div className="resting" role="status">
          This plan rests: I can't be sure this is the same chat.
          <button type="button" onClick={props.onArm}>
            Go on here
          </button>
        </div>
      )}
      <div
        ref={list}
        className="chunks"
        role="listbox"
        aria-label="Plan"
        data-plan={plan.id}
        data-revision={plan.revision}
        tabIndex={0}
        aria-activedescendant={selectedId ? cardId(selectedId) : undefined}
        onKeyDown={onKeyDown}
      >
        {plan.chunks.map((chunk) => {
          const edit = edits.of(plan, chunk.id);
          return edit ? (
            <ChunkEditor
              key={chunk.id}
              text={edit.text}
              {...(edit.caret === undefined ? {} : { caret: edit.caret })}
              fresh={edit.fresh === true}
              onType={(text, caret) => edits.type(chunk.id, text, caret)}
              onSave={() => edits.save(edit, chunk, onEdit)}
              onLeave={() => {
                edits.leave(edit, chunk, onEdit);
                toList(chunk.id);
              }}
              onSplit={(offset) => {
                edits.leave(edit, chunk, onEdit, offset);
                list.current?.focus();
              }}
            />
          ) : (
            <ChunkCard
              key={chunk.id}
              id={cardId(chunk.id)}
              chunk={chunk}
              duplicate={duplicates[chunk.id]}
              halfSaid={halfSaid[chunk.id]}
              answered={view.answered?.[chunk.id]}
              current={chunk.id === current}
              selected={chunk.id === selectedId}
              composer={props.composer}
              keys={props.keys}
              onSelect={() => toList(chunk.id)}
              onEdit={() => chunk.state.kind === "waiting" && edits.open(plan, chunk)}
              onKeepRest={() => keepRest(chunk.id)}
              onShow={() => void showEarlier(chunk.id)}
              onLeaveOut={() => void onEdit({ kind: "leave-out", chunkId: chunk.id })}
              onSettle={props.onSettle}
              onSetAside={props.onSetAside}
              onAsIs={() => {
                void onEdit({ kind: "as-is", chunkId: chunk.id });
                list.current?.focus();
              }}
            />
          );
        })}
      </div>
      <p className="visually-hidden" role="status">
        {shown}
      </p>
      {done === total && (
        <p className="secondary all-done">All done. Search for the next one, or Esc to the reply box.</p>
      )}
    </section>
  );
}
