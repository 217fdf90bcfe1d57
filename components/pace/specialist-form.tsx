import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { mailLink } from "../../lib/brief/mail-link";
import { copyText } from "../ui/copy-text";

export interface SpecialistFormProps {
  readonly subject: string;
  readonly text: string;
  readonly copyKey: string;
  readonly onText: (text: string) => void;
  /** The agent took the brief along: the specialist is asked. */
  readonly onAsked: (how: "copied" | "mail") => void;
  /** Closes the form and keeps what is in it. */
  readonly onLeave: () => void;
}

/** So many characters stand beside each other in the narrowest panel. */
const BROAD = 34;
const FEWEST = 8;
const MOST = 24;

/** As many rows as show the text whole, within reason. */
const rowsOf = (text: string): number => {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / BROAD)), 1);
  return Math.min(MOST, Math.max(FEWEST, lines));
};

/** The brief for a specialist, whole and to be changed. It goes nowhere but where the agent takes it. */
export function SpecialistForm({ subject, text, copyKey, onText, onAsked, onLeave }: SpecialistFormProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [failed, setFailed] = useState(false);
  const mail = mailLink({ subject, text });
  const submit = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (text.trim() === "") return field.current?.focus();
    if (await copyText(text)) return onAsked("copied");
    setFailed(true);
    field.current?.select();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const copies = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (!copies && event.key !== "Escape") return;
    // Neither sends a chunk nor leaves the panel while the brief is read.
    event.stopPropagation();
    event.preventDefault();
    if (copies) void submit(event);
    else onLeave();
  };
  return (
    <form className="questions specialist-form" aria-label="Ask a specialist" onSubmit={submit} onKeyDown={onKeyDown}>
      <strong>Ask a specialist</strong>
      <label>
        <span className="secondary">
          Change what you like. Nothing is sent: you copy it or open it as a mail, and the specialist's clock starts.
        </span>
        <textarea
          ref={field}
          aria-label="Brief for the specialist"
          // biome-ignore lint/a11y/noAutofocus: the form appears because the person asked for it
          autoFocus
          rows={rowsOf(text)}
          maxLength={20_000}
          dir="auto"
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      </label>
      {failed && (
        <p role="alert">
          The browser did not let Chatside copy it. It is selected: copy it yourself, then{" "}
          <button type="button" className="quiet" onClick={() => onAsked("copied")}>
            start the clock
          </button>
        </p>
      )}
      <div className="row">
        <button type="submit">
          Copy <kbd>{copyKey}</kbd>
        </button>
        {mail === undefined ? (
          <span className="secondary">Too long for a mail link: copy it.</span>
        ) : (
          // In a window of its own: a mail page must not take the place of the chat or of this panel.
          <a className="button quiet" href={mail} target="_blank" rel="noreferrer" onClick={() => onAsked("mail")}>
            Open as a mail
          </a>
        )}
        <button type="button" className="quiet" onClick={onLeave}>
          Close
        </button>
      </div>
    </form>
  );
}
