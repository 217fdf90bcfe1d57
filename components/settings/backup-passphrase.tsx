import { type FormEvent, useEffect, useRef, useState } from "react";

export interface BackupPassphraseProps {
  readonly file: string;
  /** Why the last one did not do. */
  readonly problem: string;
  readonly onOpen: (passphrase: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the passphrase of an encrypted backup. */
export function BackupPassphrase({ file, problem, onOpen, onCancel }: BackupPassphraseProps) {
  const [passphrase, setPassphrase] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onOpen(passphrase);
  };
  return (
    <form aria-label="Open the backup" onSubmit={submit}>
      {problem !== "" && <p role="alert">{problem}</p>}
      <label>
        Passphrase of {file}
        <input
          type="password"
          required
          maxLength={1000}
          autoComplete="off"
          ref={field}
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </label>
      <p className="row">
        <button type="submit">Open</button>
        <button type="button" className="quiet" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
