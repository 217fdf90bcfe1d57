import { type FormEvent, useState } from "react";

/** Shorter ones are found by trying. */
const SHORTEST = 8;

export interface SaveBackupProps {
  readonly isBusy: boolean;
  /** Saves everything as a file, encrypted where there is a passphrase. */
  readonly onSave: (passphrase: string | undefined) => void;
}

/** Everything into one file. */
export function SaveBackup({ isBusy, onSave }: SaveBackupProps) {
  const [isSealed, setSealed] = useState(false);
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(isSealed ? passphrase : undefined);
    setPassphrase("");
    setAgain("");
  };
  return (
    <form aria-label="Save a backup" onSubmit={submit}>
      <label className="row">
        <input type="checkbox" checked={isSealed} onChange={(event) => setSealed(event.target.checked)} />
        Encrypt it with a passphrase
      </label>
      {isSealed && (
        <>
          <label>
            Passphrase, at least {SHORTEST} characters
            <input
              type="password"
              required
              minLength={SHORTEST}
              maxLength={1000}
              autoComplete="new-password"
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
            />
          </label>
          <label>
            The same again
            <input
              type="password"
              required
              autoComplete="new-password"
              aria-invalid={again !== "" && again !== passphrase}
              ref={(input) => input?.setCustomValidity(again === passphrase ? "" : "The two are not the same.")}
              value={again}
              onChange={(event) => setAgain(event.target.value)}
            />
          </label>
          <p className="secondary">Nobody can open the file without it, nor find it out for you.</p>
        </>
      )}
      <button type="submit" disabled={isBusy}>
        Save a backup
      </button>
    </form>
  );
}
