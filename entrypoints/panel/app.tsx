import { useCallback, useEffect, useRef, useState } from "react";
import { HitActions } from "../../components/macros/hit-actions";
import { MacroSearch } from "../../components/macros/macro-search";
import { ReplyTimer } from "../../components/pace/reply-timer";
import { keyNames } from "../../components/ui/key-names";
import type { PanelClient } from "../../lib/wire/panel-client";
import { findMacros, previewOf } from "./ask-for-macros";
import { AskedForm } from "./asked-form";
import { BriefHere } from "./brief-here";
import { CoverCard } from "./cover-card";
import { LeftPlans } from "./left-plans";
import { NoHelpdesk } from "./no-helpdesk";
import { offeredNow } from "./offered-now";
import { PaceForms } from "./pace-forms";
import { PageReading } from "./page-reading";
import { PanelFooter } from "./panel-footer";
import { PanelHeader } from "./panel-header";
import { PanelNotices } from "./panel-notices";
import { PanelShell } from "./panel-shell";
import { PlanCard } from "./plan-card";
import { planSight } from "./plan-sight";
import { QuickCard } from "./quick-card";
import { ResizeEdge } from "./resize-edge";
import { useChunkWords } from "./use-chunk-words";
import { useClient } from "./use-client";
import { useCovers } from "./use-covers";
import { usePaceForms } from "./use-pace-forms";
import { usePanelKeys } from "./use-panel-keys";
import { usePlanFocus } from "./use-plan-focus";
import { useQuickMacro } from "./use-quick-macro";
import { useSaid } from "./use-said";
import { useStrayedLetters } from "./use-strayed-letters";
import { useSummonedBox } from "./use-summoned-box";
import { useTaking } from "./use-taking";

/** The panel: which view is shown, and which key does what. Everything it shows was told by the background. */
export function PanelApp({ client }: { readonly client: PanelClient }) {
  const state = useClient(client);
  const [query, setQuery] = useState("");
  const [searching, setSearching] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const brief = useRef<HTMLButtonElement>(null);
  usePlanFocus(list);
  useStrayedLetters(client);

  const conversation = state?.conversation?.key;
  const { said, tell, call, say, read } = useSaid(client, conversation);

  const edits = useChunkWords(client);
  const covers = useCovers(client, (cover) => (cover === "chats" ? box.current?.focus() : focusWork()));
  const summonBox = useSummonedBox(client, box, setQuery);

  const quick = useQuickMacro({
    client,
    workspaceId: state?.workspace.id,
    tell,
    say,
    onClosed: (saved) => {
      // What was just written is the hit: Enter takes it.
      if (saved) setQuery(saved.title);
      summonBox();
    },
  });

  const plan = state?.plan?.plan;
  const doubtful = plan?.chunks.some(({ state: { kind } }) => kind === "unconfirmed") ?? false;

  const showPlan = useCallback(() => {
    setSearching(false);
    list.current?.focus();
  }, []);

  function closeSearch(): void {
    setQuery("");
    showPlan();
  }

  function uncover(): void {
    covers.drop();
    closeSearch();
  }

  // A question about a chunk comes before everything else.
  useEffect(() => {
    if (!doubtful) return;
    setSearching(false);
    setQuery("");
  }, [doubtful]);
  const { asking, dropAsking, toFinish, finished, onCurrent, take, takeLine, press } = useTaking({
    call,
    warn: (text) => say(text, "warning"),
    view: state?.plan,
    conversation,
    sight: planSight(state, covers.cover !== undefined || (plan !== undefined && searching && query !== "")),
    searching,
    uncover,
    closeSearch,
    showPlan,
  });

  function focusWork(): void {
    if (plan && !searching) list.current?.focus();
    else box.current?.focus();
  }
  const forms = usePaceForms({ call, conversation, say, onClosed: focusWork });

  /** One step back: out of what lies over the plan, then out of the search and the panel. */
  function goBack(): void {
    if (covers.cover) covers.close();
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
    onReady: () => plan?.armed && void client.call({ kind: "get-ready" }),
    onSend: (anyway) => void press(anyway),
    onWriteMacro: quick.writing ? undefined : () => quick.start(query),
    onBack: goBack,
    onPlan: () => plan && uncover(),
    onBrief: () => {
      if (brief.current?.getAttribute("aria-expanded") === "false") brief.current.click();
      brief.current?.focus();
    },
    onHoldingLine: () => state && void takeLine(offeredNow(state)),
    onSpecialist: forms.specialist.open,
    onPromise: forms.promise.open,
    onHelp: () => covers.toggle("keys"),
    onBoard: () => covers.toggle("chats"),
  });

  if (!state) return null;
  const keys = keyNames(state.mac);
  const onTake = (text: string) => void takeLine(text);
  const overlay = state.place === "overlay";
  const folded = overlay && state.layout.folded;
  /** A form belongs to one chat: in another it waits, with what was written in it. */
  const asksHere = asking !== undefined && asking.conversation === conversation;
  // While the page is being taught, only what is typed opens the list: it would lie below the card.
  const writes = asksHere || quick.writing || forms.open;
  const open = !folded && !writes && (searching || !plan) && (!state.teaching || query !== "");

  // Folded or not, what was written in it stays.
  return (
    <PanelShell
      state={state}
      folded={folded}
      onOpen={() => {
        summonBox();
        void call({ kind: "layout", change: { folded: false } });
      }}
    >
      {overlay && (
        <ResizeEdge
          width={state.layout.width}
          onWidth={(width) => void client.call({ kind: "layout", change: { width } })}
        />
      )}
      <PanelHeader
        state={state}
        call={(what) => void call(what)}
        onKeys={() => covers.show("keys")}
        onBoard={() => covers.show("chats")}
        onWriteMacro={() => quick.start(query)}
        onPromise={forms.promise.open}
        onSaveLast={() => quick.fromTyped("last-message")}
      />
      <ReplyTimer pace={state.pace} customer={state.conversation?.customerName ?? "The customer"} />
      <div className="panel-main">
        <CoverCard covers={covers} keys={keys} bindings={state.bindings} client={client} call={call} />
        {!state.connected && <NoHelpdesk />}
        <PaceForms conversation={state.conversation} forms={forms} sendKey={keys.send} />
        <PageReading state={state} client={client} call={call} />
        <BriefHere state={state} searching={query !== ""} alt={keys.alt} head={brief} call={call} onTake={onTake} />
        <MacroSearch
          box={box}
          query={query}
          onQuery={setQuery}
          open={open}
          onOpen={setSearching}
          find={(words) => findMacros(client, words)}
          preview={(macroId) => previewOf(client, macroId)}
          onChoose={(macroId, add) => !quick.writing && void take(macroId, add)}
          onWriteMacro={() => quick.start(query)}
          actions={(hit, togglePin) => <HitActions hit={hit} alt={keys.alt} onEdit={quick.edit} onPin={togglePin} />}
          onPin={quick.pin}
          onKeysHelp={() => covers.show("keys")}
          asked={state.asked ?? ""}
          about={`${conversation ?? ""}|${state.conversation?.customerName ?? ""}`}
          onCurrent={onCurrent}
        />
        {asking && (
          <AskedForm
            asking={asking}
            here={asksHere}
            brief={state.brief?.brief}
            onFilled={(values) => void take(asking.macroId, asking.add, values, asking.conversation)}
            onCancel={() => {
              dropAsking();
              box.current?.focus();
            }}
            onForget={(key) => void client.call({ kind: "forget-answers", macroId: asking.macroId, key })}
          />
        )}
        <QuickCard quick={quick} workspace={state.workspace} saveKey={keys.send} />
        {state.plan && !(open && query !== "") && (
          <PlanCard
            view={state.plan}
            edits={edits}
            inSight={!folded}
            composer={state.composer}
            list={list}
            keys={keys}
            {...(toFinish === undefined ? {} : { toFinish })}
            onFinishing={finished}
            call={call}
            onSearch={() => box.current?.focus()}
          />
        )}
        <LeftPlans state={state} edits={edits} call={call} />
      </div>
      <PanelNotices
        state={state}
        keys={keys}
        forms={forms}
        call={call}
        said={said}
        onRead={read}
        onTake={onTake}
        onSave={() => quick.fromTyped("reply-box")}
      />
      <PanelFooter
        state={state}
        keys={keys}
        searching={open}
        form={asksHere ? asking.questions.length : undefined}
        quick={quick.writing !== undefined}
        boarding={covers.cover === "chats"}
      />
    </PanelShell>
  );
}
