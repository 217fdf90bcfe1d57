import { useState } from "react";
import type { RefusalReason } from "../../lib/sending/send-outcome";
import type { PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";
import { notTested, type TestWords, testWords } from "./desk-test-words";

export interface DeskTestButtonProps {
  readonly call: (call: PanelCall) => Promise<PanelAnswer>;
  readonly refusalWords: Readonly<Record<RefusalReason, string>>;
}

const MARK = { good: "✓", warning: "⚠", problem: "✕" } as const;

function wordsOf(answer: PanelAnswer, refusalWords: DeskTestButtonProps["refusalWords"]): TestWords {
  if (answer.kind === "tested") return testWords(answer.test);
  if (answer.kind === "refused") return { tone: "warning", text: notTested(answer.reason, refusalWords) };
  return { tone: "problem", text: answer.kind === "problem" ? answer.text : "The page answered something else." };
}

/** Writes a word into the empty reply box, reads it back and takes it out; says what works and what to do. */
export function DeskTestButton({ call, refusalWords }: DeskTestButtonProps) {
  const [testing, setTesting] = useState(false);
  const [said, setSaid] = useState<TestWords>();

  const test = async () => {
    if (testing) return;
    setTesting(true);
    setSaid(undefined);
    setSaid(wordsOf(await call({ kind: "test-desk" }), refusalWords));
    setTesting(false);
  };

  return (
    <div className="desk-test">
      <div className="row">
        <button type="button" className="quiet" aria-disabled={testing} onClick={() => void test()}>
          Test this desk
        </button>
        <span className="secondary">writes a word into the empty reply box and takes it out; sends nothing</span>
      </div>
      <p role="status" className={said ? `said-${said.tone}` : undefined}>
        {testing && "Testing."}
        {said && (
          <>
            <span aria-hidden="true">{MARK[said.tone]} </span>
            {said.text}
          </>
        )}
      </p>
    </div>
  );
}
