import { useEffect, useState } from "react";
import type { BackupCall, BackupCounts, BackupLook } from "../../lib/wire/backup-messages";
import type { PanelAnswer } from "../../lib/wire/panel-messages";
import { NoticeLine } from "../ui/notice-line";
import { BackupPassphrase } from "./backup-passphrase";
import { RestorePreview } from "./restore-preview";
import { SaveBackup } from "./save-backup";

/** A call about a file; the file goes with it. */
export type FileCall = Extract<BackupCall, { kind: "look-into-backup" | "restore-backup" }>;

export interface BackupCardProps {
  /** Saves a backup as a file. */
  readonly onSave: (passphrase: string | undefined) => Promise<PanelAnswer>;
  readonly askAbout: (file: File, call: FileCall) => Promise<PanelAnswer>;
  readonly onUndo: () => Promise<PanelAnswer>;
  /** Whether a restore can still be undone; asking keeps that possible. */
  readonly mayUndo: () => Promise<boolean>;
  /** Everything may be other than it was. */
  readonly onChanged: () => Promise<void>;
}

type Step =
  | { readonly kind: "choose" }
  | { readonly kind: "busy"; readonly text: string }
  | { readonly kind: "said"; readonly tone: "info" | "problem"; readonly text: string }
  | { readonly kind: "passphrase"; readonly file: File; readonly problem: string }
  | {
      readonly kind: "seen";
      readonly file: File;
      readonly passphrase?: string;
      readonly look: BackupLook;
      readonly isAnew: boolean;
    }
  | { readonly kind: "restored" };

const CHOOSE: Step = { kind: "choose" };
/** The browser puts a background to sleep after half a minute in which nobody asked it anything. */
const KEEP_AWAKE = 20_000;
const FAILED = "That did not work, and nothing was changed. Choose the file again.";

function undoneWords(stayed: number): string {
  if (stayed === 0) return "Everything is as it was before.";
  return `It is as it was before, but for ${stayed === 1 ? "one entry that was" : `${stayed} entries that were`} changed since.`;
}

/** Everything out into one file, and in again: look first, then restore, then undo if it was wrong. */
export function BackupCard({ onSave, askAbout, onUndo, mayUndo, onChanged }: BackupCardProps) {
  const [step, setStep] = useState<Step>(CHOOSE);
  const isRestored = step.kind === "restored";

  useEffect(() => {
    if (!isRestored) return;
    const timer = setInterval(() => void mayUndo().then((may) => may || setStep(CHOOSE)), KEEP_AWAKE);
    return () => clearInterval(timer);
  }, [isRestored, mayUndo]);

  async function take(text: string, work: () => Promise<Step>): Promise<void> {
    setStep({ kind: "busy", text });
    setStep(await work().catch((): Step => ({ kind: "said", tone: "problem", text: FAILED })));
  }

  const said = (answer: PanelAnswer): Step =>
    answer.kind === "problem" ? { kind: "said", tone: "problem", text: answer.text } : CHOOSE;

  async function ask(file: File, call: FileCall): Promise<Step> {
    const answer = await askAbout(file, call);
    const { passphrase } = call;
    switch (answer.kind) {
      case "backup-sealed":
        return { kind: "passphrase", file, problem: "" };
      case "backup-seen": {
        const isAnew = call.kind === "restore-backup";
        return { kind: "seen", file, look: answer.look, isAnew, ...(passphrase === undefined ? {} : { passphrase }) };
      }
      case "backup-restored":
        await onChanged();
        return { kind: "restored" };
      default:
        return passphrase !== undefined && answer.kind === "problem"
          ? { kind: "passphrase", file, problem: answer.text }
          : said(answer);
    }
  }

  const look = (file: File, passphrase?: string) =>
    void take("Reading the backup. An encrypted one takes a few seconds.", () =>
      ask(file, { kind: "look-into-backup", ...(passphrase === undefined ? {} : { passphrase }) }),
    );

  function restore({ file, passphrase }: Extract<Step, { kind: "seen" }>, everything: boolean, expected: BackupCounts) {
    const call = { kind: "restore-backup", everything, expected } as const;
    void take("Restoring.", () => ask(file, passphrase === undefined ? call : { ...call, passphrase }));
  }

  async function save(passphrase: string | undefined): Promise<Step> {
    const answer = await onSave(passphrase);
    return answer.kind === "problem" ? said(answer) : { kind: "said", tone: "info", text: "The backup is saved." };
  }

  async function undo(): Promise<Step> {
    const answer = await onUndo();
    await onChanged();
    return answer.kind === "restore-undone"
      ? { kind: "said", tone: "info", text: undoneWords(answer.stayed) }
      : said(answer);
  }

  return (
    <fieldset>
      <legend>Backup of everything</legend>
      <p className="secondary">
        Macros with their history and the bin, settings, sites, pages you taught and what I learnt, in one file. Not in
        it: what is open in chats now, promises, and what you answered to macros' questions.
      </p>
      {step.kind === "said" && (
        <NoticeLine tone={step.tone} onDismiss={() => setStep(CHOOSE)}>
          {step.text}
        </NoticeLine>
      )}
      {step.kind === "busy" && (
        <p className="row" role="status">
          <progress aria-label="Working" /> {step.text}
        </p>
      )}
      {step.kind === "restored" && (
        <NoticeLine tone="info" onDismiss={() => setStep(CHOOSE)}>
          The backup is restored. For ten minutes, while this page is open, it can be undone.{" "}
          <button type="button" className="quiet" onClick={() => void take("Undoing.", undo)}>
            Undo
          </button>
        </NoticeLine>
      )}
      {step.kind === "passphrase" && (
        <BackupPassphrase
          file={step.file.name}
          problem={step.problem}
          onOpen={(passphrase) => look(step.file, passphrase)}
          onCancel={() => setStep(CHOOSE)}
        />
      )}
      {step.kind === "seen" && (
        <RestorePreview
          look={step.look}
          isAnew={step.isAnew}
          onRestore={(everything, expected) => restore(step, everything, expected)}
          onCancel={() => setStep(CHOOSE)}
        />
      )}
      {(step.kind === "choose" || step.kind === "said" || step.kind === "restored") && (
        <>
          <SaveBackup
            isBusy={false}
            onSave={(passphrase) => void take("Writing the backup.", () => save(passphrase))}
          />
          <label>
            Restore a backup
            <input
              type="file"
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                // The same file may be chosen again.
                event.target.value = "";
                if (file) look(file);
              }}
            />
          </label>
          <p className="secondary">You see what it would change before anything is changed.</p>
        </>
      )}
    </fieldset>
  );
}
