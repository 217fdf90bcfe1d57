import { useCallback, useEffect, useRef, useState } from "react";
import { BriefCard } from "../../components/brief/brief-card";
import { HitActions } from "../../components/macros/hit-actions";
import { LearnCard } from "../../components/macros/learn-card";
import { MacroSearch } from "../../components/macros/macro-search";
import { PlaceholderForm } from "../../components/macros/placeholder-form";
import { QuickMacro } from "../../components/macros/quick-macro";
import { ChatBoard } from "../../components/pace/chat-board";
import { NudgeLine, offeredLine } from "../../components/pace/nudge-line";
import { ReplyTimer } from "../../components/pace/reply-timer";
import { OtherPlan } from "../../components/sending/other-plan";
import { REFUSAL_WORDS } from "../../components/sending/refusal-words";
import { SendQueue } from "../../components/sending/send-queue";
import { HealthDetails } from "../../components/sites/health-details";
import { TeachCard } from "../../components/sites/teach-card";
import { LineQuestion } from "../../components/transcript/line-question";
import { ReadingLine } from "../../components/transcript/reading-line";
import { keyNames } from "../../components/ui/key-names";
import { NoticeLine } from "../../components/ui/notice-line";
import type { PanelClient } from "../../lib/wire/panel-client";
import type { PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";
import { answerWords } from "./answer-words";
import { KeysHelp } from "./keys-help";
import { offersFor } from "./offers-for";
import { PanelFooter } from "./panel-footer";
import { PanelHeader } from "./panel-header";
import { Rail } from "./rail";
import { ResizeEdge } from "./resize-edge";
import { useClient } from "./use-client";
import { usePanelKeys } from "./use-panel-keys";
import { usePlanFocus } from "./use-plan-focus";
import { useQuickMacro } from "./use-quick-macro";
import { useTaking } from "./use-taking";

type Said = { readonly tone: "warning" | "problem" | "info"; readonly text: string };

/** The panel: which view is shown, and which key does what. Everything it shows was told by the background. */
export function PanelApp({ client }: { readonly client: PanelClient }) {
  const state = useClient(client);
  const [query, setQuery] = useState("");
  const [searching, setSearching] = useState(false);
  const [said, setSaid] = useState<Said>();
  const [helping, setHelping] = useState(false);
  const [boarding, setBoarding] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const brief = useRef<HTMLButtonElement>(null);
  usePlanFocus(list);

  const tell = (answer: PanelAnswer): PanelAnswer => {
    setSaid(answerWords(answer));
    return answer;
  };
  const call = (what: PanelCall) => client.call(what).then(tell);

  useEffect(() => client.onShowChats(() => setBoarding(true)), [client]);
  // The box may not be there yet when the shortcut is pressed: the panel was folded until now.
  const [summoned, setSummoned] = useState(false);
  useEffect(
    () =>
      client.onFocusSearch((words) => {
        if (words !== undefined) setQuery(words);
        setSummoned(true);
      }),
    [client],
  );
  useEffect(() => {
    if (!summoned || !box.current) return;
    box.current.focus();
    box.current.select();
    setSummoned(false);
  });

  const quick = useQuickMacro({
    client,
    workspaceId: state?.workspace.id,
    tell,
    say: (text) => setSaid({ tone: "info", text }),
    onClosed: (saved) => {
      // What was just written is the hit: Enter takes it.
      if (saved) setQuery(saved.title);
      setSummoned(true);
    },
  });

  const plan = state?.plan?.plan;
  const conversation = state?.conversation?.key;
  const doubtful = plan?.chunks.some(({ state: { kind } }) => kind === "unconfirmed") ?? false;

  function closeSearch(): void {
    setSearching(false);
    setQuery("");
    list.current?.focus();
  }

  const showPlan = useCallback(() => {
    setSearching(false);
    list.current?.focus();
  }, []);

  // What was said of one chat does not hold in the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the conversation alone counts
  useEffect(() => setSaid(undefined), [conversation]);
  // A question about a chunk comes before everything else.
  useEffect(() => {
    if (!doubtful) return;
    setSearching(false);
    setQuery("");
  }, [doubtful]);
  const { asking, dropAsking, toFinish, finished, hit, take, takeLine, press } = useTaking({
    call,
    warn: (text) => setSaid({ tone: "warning", text }),
    view: state?.plan,
    conversation,
    hidesPlan: searching && query !== "",
    closeSearch,
    showPlan,
  });

  function closeHelp(): void {
    setHelping(false);
    if (plan && !searching) list.current?.focus();
    else box.current?.focus();
  }

  function closeBoard(): void {
    setBoarding(false);
    box.current?.focus();
  }

  /** One step back: out of what lies over the plan, then out of the search and the panel. */
  function goBack(): void {
    if (helping) closeHelp();
    else if (boarding) closeBoard();
    else if (state?.teaching?.picking) void client.call({ kind: "teach", command: { do: "pause" } });
    else {
      if (plan) {
        setSearching(false);
        setQuery("");
      }
      void client.call({ kind: "leave" });
    }
  }

  usePanelKeys({
    mac: state?.mac,
    onSend: () => void press(),
    onWriteMacro: quick.writing ? undefined : () => quick.start(query),
    onBack: goBack,
    onBrief: () => {
      if (brief.current?.getAttribute("aria-expanded") === "false") brief.current.click();
      brief.current?.focus();
    },
    onHoldingLine: () => state && void takeLine(offeredLine(state.pace, state.lines, Date.now())),
    onHelp: () => setHelping((before) => !before),
    onBoard: () => setBoarding((before) => !before),
  });

  if (!state) return null;
  const keys = keyNames(state.mac);
  const customer = state.conversation?.customerName ?? "The customer";
  const overlay = state.place === "overlay";
  if (overlay && state.layout.folded) {
    return (
      <Rail
        state={state}
        onOpen={() => {
          setSummoned(true);
          void call({ kind: "layout", layout: { ...state.layout, folded: false } });
        }}
      />
    );
  }
  /** A form belongs to one chat: in another it waits, with what was written in it. */
  const asksHere = asking !== undefined && asking.conversation === conversation;
  // While the page is being taught, only what is typed opens the list: it would lie below the card.
  const open = !asksHere && !quick.writing && (searching || !plan) && (!state.teaching || query !== "");

  return (
    <div className="panel" style={{ borderLeftColor: state.workspace.color }}>
      {overlay && (
        <ResizeEdge
          width={state.layout.width}
          onWidth={(width) => void client.call({ kind: "layout", layout: { ...state.layout, width } })}
        />
      )}
      <PanelHeader
        state={state}
        call={(what) => void call(what)}
        onKeys={() => setHelping(true)}
        onBoard={() => setBoarding(true)}
        onWriteMacro={() => quick.start(query)}
        onSaveLast={() => quick.fromTyped("last-message")}
      />
      {helping && <KeysHelp keys={keys} bindings={state.bindings} onClose={closeHelp} />}
      {boarding && (
        <ChatBoard
          watch={client.onChats}
          onGo={(chat) => {
            closeBoard();
            if (!chat.here) void call({ kind: "go-to-chat", id: chat.id });
          }}
          onPromise={(promise) => {
            closeBoard();
            void call({ kind: "go-to-promise", id: promise.id });
          }}
          onPromiseDone={({ id }, done) => void call({ kind: "promise-done", id, done })}
          onClose={closeBoard}
        />
      )}
      {state.storageProblem && <NoticeLine tone="problem">{state.storageProblem}</NoticeLine>}
      {!state.connected && (
        <p className="empty">No helpdesk in this tab. Click Chatside's button on your helpdesk page.</p>
      )}
      {state.access === "this-tab" && (
        <NoticeLine tone="info">
          I may work in this tab until you reload it. Click Chatside's button in the toolbar to allow this site for
          good.
        </NoticeLine>
      )}
      <ReplyTimer pace={state.pace} customer={customer} />
      {state.conversation && (
        <NudgeLine
          pace={state.pace}
          lines={state.lines}
          alt={keys.alt}
          onTake={(text) => void takeLine(text)}
          onSnooze={(on) => void call({ kind: "snooze", on })}
        />
      )}
      <ReadingLine
        {...state}
        {...(state.teaching || state.place === "practice"
          ? {}
          : { onTeach: () => void call({ kind: "teach", command: { do: "start" } }) })}
      >
        <HealthDetails state={state} call={client.call} refusalWords={REFUSAL_WORDS} />
      </ReadingLine>
      {state.question && !state.teaching && (
        <LineQuestion
          question={state.question}
          onAnswer={(who) =>
            state.question && void call({ kind: "who-said", messageId: state.question.messageId, who })
          }
        />
      )}
      {state.teaching && (
        <TeachCard teaching={state.teaching} onCommand={(command) => void call({ kind: "teach", command })} />
      )}
      {state.elsewhere && (
        <p className="nudge">
          “{state.elsewhere.text.slice(0, 60)}” was not sent from here, so the clock runs on.
          <button
            type="button"
            className="quiet"
            onClick={() => state.elsewhere && void call({ kind: "that-was-me", messageId: state.elsewhere.messageId })}
          >
            That was me
          </button>
        </p>
      )}
      {state.composer.setAside && (
        <p className="nudge">
          Your own text is set aside.
          <button type="button" className="quiet" onClick={() => void call({ kind: "put-back" })}>
            Put it back
          </button>
        </p>
      )}
      {!state.composer.empty && !state.composer.setAside && state.conversation && (
        <p className="nudge">
          {plan?.chunks.some(({ state: chunk }) => chunk.kind === "skipped" && chunk.why === "inserted")
            ? "Text is in the reply box, yours to send."
            : "Your own text is in the reply box."}
          <button type="button" className="quiet" onClick={() => void call({ kind: "set-aside" })}>
            Set it aside
          </button>
          <button type="button" className="quiet" onClick={() => void call({ kind: "take-draft" })}>
            Cut it into chunks
          </button>
          <button type="button" className="quiet" onClick={() => quick.fromTyped("reply-box")}>
            Save it as a macro
          </button>
        </p>
      )}
      <BriefCard
        view={state.brief}
        conversation={state.conversation}
        firstReply={state.pace?.owes === "acceptance" || state.pace?.owes === "first-response"}
        head={brief}
        onTake={(text) => void takeLine(text)}
        onShow={(messageId) => void call({ kind: "show-message", messageId })}
      />
      {state.notice && (
        <NoticeLine
          tone={state.notice.tone}
          onDismiss={() => state.notice && void call({ kind: "dismiss-notice", id: state.notice.id })}
        >
          {state.notice.text}
        </NoticeLine>
      )}
      {state.asksToLearn && <LearnCard onAnswer={(on) => void call({ kind: "learn", on })} />}
      {said && (
        <NoticeLine tone={said.tone} onDismiss={() => setSaid(undefined)}>
          {said.text}
        </NoticeLine>
      )}
      <MacroSearch
        box={box}
        query={query}
        onQuery={setQuery}
        open={open}
        onOpen={setSearching}
        find={(words) =>
          client.call({ kind: "search", query: words }).then((got) => (got.kind === "found" ? got.answer : undefined))
        }
        preview={(macroId) =>
          client
            .call({ kind: "preview", macroId, values: {} })
            .then((got) => (got.kind === "preview" ? got.preview : undefined))
        }
        onChoose={(macroId, add) => !quick.writing && void take(macroId, add)}
        onWriteMacro={() => quick.start(query)}
        actions={(current) => <HitActions hit={current} alt={keys.alt} onEdit={quick.edit} onPin={quick.pin} />}
        onKeysHelp={() => setHelping(true)}
        asked={state.asked ?? ""}
        about={`${conversation ?? ""}|${state.conversation?.customerName ?? ""}`}
        onCurrent={(macroId) => {
          hit.current = macroId;
        }}
      />
      {asking && (
        <div hidden={!asksHere}>
          <PlaceholderForm
            key={`${asking.macroId} ${asking.conversation}`}
            title={asking.title}
            questions={asking.questions}
            offers={offersFor(asking.questions, state.brief?.brief)}
            onFilled={(values) => void take(asking.macroId, asking.add, values, asking.conversation)}
            onCancel={() => {
              dropAsking();
              box.current?.focus();
            }}
            onForget={(key) => void client.call({ kind: "forget-answers", macroId: asking.macroId, key })}
          />
        </div>
      )}
      {quick.writing && (
        <QuickMacro
          title={quick.writing.title}
          {...(quick.writing.macro ? { macro: quick.writing.macro } : {})}
          fields={quick.writing.fields}
          values={state.workspace.placeholders}
          chatLength={state.workspace.chatLength}
          saveKey={keys.send}
          onFields={quick.onFields}
          onSave={quick.onSave}
          onLeave={quick.onLeave}
          onDrop={quick.onDrop}
        />
      )}
      {state.plan && !(open && query !== "") && (
        <SendQueue
          view={state.plan}
          list={list}
          composer={state.composer}
          sendKey={keys.send}
          {...(toFinish === undefined ? {} : { toFinish })}
          onFinishing={finished}
          onEdit={(edit) =>
            plan
              ? call({ kind: "edit", planId: plan.id, revision: plan.revision, edit }).then(
                  (got) => got.kind === "done",
                )
              : Promise.resolve(false)
          }
          onInsert={(chunkId) =>
            plan && void call({ kind: "insert", planId: plan.id, revision: plan.revision, chunkId })
          }
          onSettle={(attemptId, how) => plan && void call({ kind: "settle", planId: plan.id, attemptId, how })}
          onShow={(messageId) => call({ kind: "show-message", messageId }).then((got) => got.kind === "done")}
          onSetAside={() => void call({ kind: "set-aside" })}
          onArm={() => plan && void call({ kind: "arm", planId: plan.id })}
          onDiscard={() => {
            if (!plan) return;
            void call({ kind: "discard-plan", planId: plan.id });
            box.current?.focus();
          }}
          onSearch={() => box.current?.focus()}
        />
      )}
      {state.discarded && (
        <p className="nudge">
          “{state.discarded.title}” is put away, {state.discarded.unsent} unsent.
          <button type="button" className="quiet" onClick={() => void call({ kind: "restore-plan" })}>
            Bring it back
          </button>
          <button
            type="button"
            className="quiet"
            aria-label="Let it go"
            title="Let it go"
            onClick={() => void call({ kind: "forget-discarded" })}
          >
            ×
          </button>
        </p>
      )}
      {state.otherPlans.map((other, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two plans may wait for customers of one name
        <OtherPlan key={index} plan={other} />
      ))}
      <PanelFooter state={state} keys={keys} searching={open} asking={asksHere} />
    </div>
  );
}
