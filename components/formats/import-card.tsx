import { useRef, useState } from "react";
import type { ColumnChoices } from "../../lib/formats/column-choice";
import type { FileToImport, ImportResult } from "../../lib/formats/imported-macro";
import type { PlannedMacro } from "../../lib/formats/plan-import";
import type { Macro } from "../../lib/macros/macro";
import { NoticeLine } from "../ui/notice-line";
import { readFiles } from "./chosen-files";
import { DryRun } from "./dry-run";
import { FileChooser } from "./file-chooser";

/** A question that is under way and can be given up. */
export interface Reading {
  readonly result: Promise<ImportResult>;
  readonly cancel: () => void;
}

export interface ImportCardProps {
  /** The macros there are now. */
  readonly loadExisting: () => Promise<readonly Macro[]>;
  readonly read: (files: readonly FileToImport[], choices: ColumnChoices) => Reading;
  /** Keeps the macros, all or none; tells whether they are kept. */
  readonly onImport: (macros: readonly PlannedMacro[]) => Promise<boolean>;
}

type Step =
  | { readonly kind: "choose" }
  | { readonly kind: "reading"; readonly files?: number; readonly cancel: () => void }
  | {
      readonly kind: "dry-run";
      readonly result: ImportResult;
      readonly existing: readonly Macro[];
      readonly contents: readonly FileToImport[];
      readonly choices: ColumnChoices;
    }
  | { readonly kind: "keeping" }
  | { readonly kind: "problem"; readonly text: string };

const NOT_READ = "Your own macros could not be read to compare with. Reload this page, then choose the files again.";

const filesWords = (count = 0): string => (count === 0 ? "your files" : count === 1 ? "one file" : `${count} files`);

const CHOOSE: Step = { kind: "choose" };

/** From files to macros: choose, look at what would come, decide, keep. */
export function ImportCard({ loadExisting, read, onImport }: ImportCardProps) {
  const [step, setStep] = useState<Step>(CHOOSE);
  /** Which reading is awaited: one that was cancelled answers to nobody. */
  const turn = useRef(0);

  async function start(load: () => Promise<readonly FileToImport[]>, choices: ColumnChoices): Promise<void> {
    const mine = ++turn.current;
    const stop = () => {
      turn.current++;
      setStep(CHOOSE);
    };
    setStep({ kind: "reading", cancel: stop });
    try {
      const contents = await load();
      if (turn.current !== mine) return;
      const reading = read(contents, choices);
      setStep({
        kind: "reading",
        files: contents.length,
        cancel: () => {
          reading.cancel();
          stop();
        },
      });
      const [result, existing] = await Promise.all([reading.result, loadExisting().catch(() => undefined)]);
      if (turn.current !== mine) return;
      if (!existing) setStep({ kind: "problem", text: NOT_READ });
      else setStep({ kind: "dry-run", result, existing, contents, choices });
    } catch {
      const text = "These files could not be read. Close them elsewhere, then choose them again.";
      if (turn.current === mine) setStep({ kind: "problem", text });
    }
  }

  async function keep(macros: readonly PlannedMacro[], before: Extract<Step, { kind: "dry-run" }>): Promise<void> {
    setStep({ kind: "keeping" });
    if (await onImport(macros)) {
      setStep(CHOOSE);
      return;
    }
    // Some or all may be there, though nobody answered: what comes is judged by what is there now.
    setStep({ ...before, existing: await loadExisting().catch(() => before.existing) });
  }

  if (step.kind === "reading") {
    return (
      <p className="row" role="status">
        <progress aria-label="Reading" /> Reading {filesWords(step.files)}.
        <button type="button" className="quiet" onClick={step.cancel}>
          Cancel
        </button>
      </p>
    );
  }
  if (step.kind === "keeping") {
    return (
      <p className="row" role="status">
        <progress aria-label="Keeping" /> Keeping your macros.
      </p>
    );
  }
  if (step.kind === "dry-run") {
    const { result, existing, contents, choices } = step;
    return (
      <DryRun
        result={result}
        existing={existing}
        onImport={(macros) => void keep(macros, step)}
        onCancel={() => setStep(CHOOSE)}
        onColumns={(file, choice) => void start(async () => contents, { ...choices, [file]: choice })}
      />
    );
  }
  return (
    <>
      {step.kind === "problem" && (
        <NoticeLine tone="problem" onDismiss={() => setStep(CHOOSE)}>
          {step.text}
        </NoticeLine>
      )}
      <FileChooser onFiles={(files) => void start(async () => readFiles(await files), {})} />
    </>
  );
}
