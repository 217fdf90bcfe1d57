import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import type { MacroId } from "../../lib/macros/macro";
import type { Hit, MacroPreview as Preview, SearchAnswer } from "../../lib/wire/panel-messages";
import { hitId, MacroHits } from "./macro-hits";
import { MacroPreview } from "./macro-preview";

export interface MacroSearchProps {
  readonly box: RefObject<HTMLInputElement | null>;
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
  /** What else can be done with the current hit, below its preview. */
  readonly actions?: (hit: Hit) => ReactNode;
  /** Told which macro is current, so that the send chord can take it. */
  readonly onCurrent: (macroId: MacroId | undefined) => void;
}

const PAGE = 8;
/** While the index of a woken worker fills, the query is asked again after this many milliseconds. */
const ASK_AGAIN = 150;

/** The search box and what it finds. Answers that come late for an older query are dropped. */
export function MacroSearch(props: MacroSearchProps) {
  const { box, query, onQuery, find, open, onCurrent } = props;
  const [answer, setAnswer] = useState<SearchAnswer & { readonly to: string }>();
  const [selected, setSelected] = useState(0);
  const [shown, setShown] = useState<Preview>();
  /** Enter was pressed while the answer was still on its way. */
  const [entered, setEntered] = useState<{ readonly add: boolean }>();
  const asked = useRef(0);

  const warming = answer?.warming ?? false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `find` is a new function at every state, the query is what counts
  useEffect(() => {
    const turn = ++asked.current;
    let again: ReturnType<typeof setTimeout> | undefined;
    const ask = () =>
      void find(query).then((found) => {
        if (turn !== asked.current || !found) return;
        setAnswer({ ...found, to: query });
        setSelected(0);
        if (found.warming) again = setTimeout(ask, ASK_AGAIN);
      });
    ask();
    return () => clearTimeout(again);
  }, [query, open]);

  const hits = answer?.hits ?? [];
  /** What stands there answers what was typed: only then does Enter mean the hit that is seen. */
  const settled = answer?.to === query && !warming;
  useEffect(() => {
    if (!entered || !settled) return;
    setEntered(undefined);
    const hit = hits[selected];
    if (hit) props.onChoose(hit.macroId, entered.add);
  });
  const current = hits[selected]?.macroId;
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

  const choose = (index: number, add: boolean) => {
    const hit = hits[index];
    if (hit) props.onChoose(hit.macroId, add);
  };

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const last = hits.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: selected + 1,
      ArrowUp: selected - 1,
      PageDown: selected + PAGE,
      PageUp: selected - PAGE,
    };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      setSelected(Math.max(0, Math.min(last, to)));
    } else if ((event.key === "Home" || event.key === "End") && query === "") {
      event.preventDefault();
      setSelected(event.key === "Home" ? 0 : Math.max(0, last));
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.repeat) {
      event.preventDefault();
      if (settled) choose(selected, event.altKey);
      else setEntered({ add: event.altKey });
    } else if (event.key === "?" && query === "") {
      event.preventDefault();
      props.onKeysHelp();
    }
  }

  return (
    <search
      className="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) props.onOpen(false);
      }}
    >
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label="Search macros"
        aria-expanded={open}
        aria-controls="macro-hits"
        aria-activedescendant={open && hits.length > 0 ? hitId(selected) : undefined}
        placeholder="Search macros"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setEntered(undefined);
          onQuery(event.target.value);
        }}
        onFocus={() => props.onOpen(true)}
        onKeyDown={onKeyDown}
      />
      {open && (
        <>
          {answer?.warming && <p className="secondary hint">Recent ones, until your library is ready.</p>}
          {hits.length > 0 && <MacroHits hits={hits} selected={selected} onSelect={setSelected} onChoose={choose} />}
          {answer && hits.length === 0 && (
            <div className="empty">
              {answer.total === 0 ? (
                <p>You have no macros yet.</p>
              ) : query === "" ? (
                <p>Type a few letters: title, shortcut or any word of the text.</p>
              ) : (
                <p>No macro has “{query.slice(0, 60)}”. Fewer letters find more.</p>
              )}
              <button type="button" className="quiet" onClick={props.onWriteMacro}>
                Write a macro
              </button>
            </div>
          )}
          {query === "" && answer && answer.total > hits.length && hits.length > 0 && (
            <p className="secondary hint">
              {hits.length} of {answer.total}. Type a few letters to find the others.
            </p>
          )}
          {shown && hits.length > 0 && <MacroPreview preview={shown} />}
          {hits[selected] && props.actions?.(hits[selected])}
        </>
      )}
    </search>
  );
}
