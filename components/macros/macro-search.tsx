import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useMemo, useState } from "react";
import type { MacroId } from "../../lib/macros/macro";
import { joinSettled, settleTyped, splitSettled } from "../../lib/macros/read-query";
import type { MacroPreview as Preview } from "../../lib/wire/macro-preview";
import type { Hit, SearchAnswer } from "../../lib/wire/search-answer";
import { FilterChips } from "./filter-chips";
import { FoundCount } from "./found-count";
import { foundWords } from "./found-words";
import { hitId, MacroHits } from "./macro-hits";
import { MacroPreview } from "./macro-preview";
import { NothingFound } from "./nothing-found";
import { firstRow, rowsOf, stepTo } from "./search-rows";
import { useAnswer } from "./use-answer";
import { useHeld } from "./use-held";
import { usePins } from "./use-pins";

export interface MacroSearchProps {
  readonly box: RefObject<HTMLInputElement | null>;
  /** Settled filters and what stands in the box, as `read-query` spells them. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly find: (query: string) => Promise<SearchAnswer | undefined>;
  readonly preview: (macroId: MacroId) => Promise<Preview | undefined>;
  readonly onChoose: (macroId: MacroId, add: boolean) => void;
  readonly onWriteMacro: () => void;
  /** The list is open: always without a plan, with one only while the box has the focus. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onKeysHelp: () => void;
  /** Changes with the conversation: a preview fills in its customer. */
  readonly about: string;
  /** Changes with the customer's last message: an empty box suggests what may answer it. */
  readonly asked: string;
  /** What else can be done with the current hit, below its preview. */
  readonly actions?: (hit: Hit, togglePin: () => void) => ReactNode;
  /** Answers whether it is pinned now. */
  readonly onPin: (macroId: MacroId, pinned: boolean) => Promise<boolean>;
  /** Told which macro is current, so that the send chord can take it. */
  readonly onCurrent: (macroId: MacroId | undefined) => void;
}

/** The search box, the filters that count, and what they find. */
export function MacroSearch(props: MacroSearchProps) {
  const { box, query, onQuery, open, onCurrent } = props;
  const [focused, setFocused] = useState(false);
  const [pointed, setPointed] = useState(false);
  /** Changes of the text: who types has let go of what stood there. */
  const [keys, setKeys] = useState(0);
  const asked = useHeld(props.asked, `${props.about}|${keys}`, focused || pointed);
  const answer = useAnswer(query, [open, props.about, query === "" ? asked : ""].join("|"), props.find);
  const { withPin, togglePin } = usePins(answer?.askedAt ?? 0, props.onPin);
  const rows = useMemo(() => (answer ? rowsOf(answer) : []), [answer]);
  const [moved, setMoved] = useState<{ readonly in: unknown; readonly to: number }>();
  const [shown, setShown] = useState<Preview>();
  /** Enter was pressed while the answer was still on its way. */
  const [entered, setEntered] = useState<{ readonly add: boolean }>();
  const { settled: filters, typed } = splitSettled(query);
  const warming = answer?.warming ?? false;
  /** What stands there answers what was typed: only then does Enter mean the row that is seen. */
  const settled = answer?.to === query && !warming;

  // A new list begins at its first row, wherever the hand was in the one before.
  const first = answer ? firstRow(answer) : 0;
  const selected = moved && moved.in === answer ? moved.to : first;
  const select = (to: number) => setMoved({ in: answer, to });
  useEffect(() => {
    if (!entered || !settled) return;
    setEntered(undefined);
    choose(first, entered.add);
  });
  // Who types faster than the answer comes gets the chips as soon as it is there.
  useEffect(() => {
    if (!settled || !answer || box.current?.selectionStart !== typed.length) return;
    const next = settleTyped(query, answer.typedFilters);
    if (next !== query) onQuery(next);
  });
  const row = rows[selected];
  const hit = row?.kind === "hit" ? row.hit : undefined;
  const current = hit?.macroId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the preview follows the current hit alone
  useEffect(() => {
    onCurrent(open && settled ? current : undefined);
    let stale = false;
    setShown((before) => (before?.macroId === current ? before : undefined));
    if (current && open) {
      void props.preview(current).then((found) => {
        if (!stale) setShown(found);
      });
    }
    return () => {
      stale = true;
    };
  }, [current, open, settled, props.about]);

  function choose(index: number, add: boolean): void {
    const chosen = rows[index];
    if (chosen?.kind === "hit") props.onChoose(chosen.hit.macroId, add);
    else if (chosen) settle(chosen.offer.settled);
  }

  /** Makes a chip of the filter that stands last in the box. */
  function settle(filter: string): void {
    onQuery(joinSettled([...filters, ...splitSettled(filter).settled], typed.replace(/\S+\s*$/, "").trimEnd()));
    box.current?.focus();
  }

  function type(text: string): void {
    setEntered(undefined);
    setKeys((before) => before + 1);
    // A space ends a filter that is understood, as it ends a word.
    onQuery(settleTyped(joinSettled(filters, text), answer?.typedFilters ?? []));
  }

  const dropFilter = (at: number) => onQuery(joinSettled(filters.toSpliced(at, 1), typed));

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const caret = { atStart: selectionEnd === 0, atEnd: selectionStart === value.length };
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const to = plain ? stepTo(event.key, selected, rows.length, caret) : undefined;
    if (to !== undefined) {
      event.preventDefault();
      select(to);
    } else if (event.key === "Enter" && plain && !event.repeat) {
      event.preventDefault();
      if (settled) choose(selected, event.altKey);
      else setEntered({ add: event.altKey });
    } else if (event.key === "Tab" && plain && settled && row?.kind === "offer") {
      event.preventDefault();
      choose(selected, false);
    } else if (event.key === "Escape" && open && settled && query !== "" && rows.length === 0) {
      // Nothing was found: what was typed goes first, the box with the next press.
      event.preventDefault();
      event.stopPropagation();
      onQuery("");
    } else if (event.key === "Backspace" && caret.atStart && filters.length > 0) {
      event.preventDefault();
      dropFilter(filters.length - 1);
    } else if (event.key === "ArrowLeft" && plain && caret.atStart && filters.length > 0) {
      event.preventDefault();
      event.currentTarget.closest("search")?.querySelector<HTMLElement>(".chip:last-child")?.focus();
    } else if (event.key === "?" && query === "") {
      event.preventDefault();
      props.onKeysHelp();
    }
  }

  return (
    <search
      className="search"
      onFocus={() => setFocused(true)}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        setFocused(false);
        props.onOpen(false);
      }}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <FilterChips filters={filters} onRemove={dropFilter} box={box} />
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label="Search macros"
        aria-expanded={open}
        aria-controls="macro-hits"
        aria-activedescendant={open && rows.length > 0 ? hitId(selected) : undefined}
        placeholder="Search macros, #tag, /folder"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onFocus={() => props.onOpen(true)}
        onKeyDown={onKeyDown}
      />
      <FoundCount words={open && answer && settled && query !== "" ? foundWords(answer) : ""} />
      {open && (
        <>
          {warming && <p className="secondary hint">Recent ones, until your library is ready.</p>}
          {rows.length > 0 && (
            <MacroHits rows={rows} selected={selected} busy={!settled} onSelect={select} onChoose={choose} />
          )}
          {answer && rows.length === 0 && (
            <NothingFound total={answer.total} filters={filters} typed={typed} onWriteMacro={props.onWriteMacro} />
          )}
          {query === "" && answer && answer.total > rows.length && rows.length > 0 && (
            <p className="secondary hint">
              {rows.length} of {answer.total}. Type a few letters to find the others.
            </p>
          )}
          {shown && current && <MacroPreview preview={shown} />}
          {hit && props.actions?.(withPin(hit), () => void togglePin(hit))}
        </>
      )}
    </search>
  );
}
