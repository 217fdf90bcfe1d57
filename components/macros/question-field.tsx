import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import type { AskedQuestion } from "../../lib/macros/earlier-answers";

export interface QuestionFieldProps {
  readonly question: AskedQuestion;
  /** What this chat has told that surely answers it. */
  readonly fromChat?: string | undefined;
  readonly value: string;
  /** It was passed over although it needs an answer. */
  readonly lacking: boolean;
  readonly first: boolean;
  readonly onValue: (value: string) => void;
  /** Erases the earlier answers. */
  readonly onForget: () => void;
}

/** As long as an answer may be, in characters: as much as a macro's whole text. */
const LONGEST = 20_000;

/** One question: a field, a choice, or a place to paste into. Earlier answers are offered and never put in by themselves. */
export function QuestionField({ question, fromChat, value, lacking, first, onValue, onForget }: QuestionFieldProps) {
  const { label, kind, options, settled } = question;
  const fits = kind === "text" && fromChat !== undefined;
  const earlier = question.earlier.filter((text) => text !== fromChat);
  const offers = fits ? [fromChat, ...earlier] : earlier;
  const id = useId();
  const [offered, setOffered] = useState(-1);
  const [typed, setTyped] = useState("");

  function offer(step: number): void {
    const to = Math.max(-1, Math.min(offers.length - 1, offered + step));
    if (offered === -1) setTyped(value);
    setOffered(to);
    onValue(to === -1 ? (offered === -1 ? value : typed) : (offers[to] ?? ""));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || offers.length === 0 || event.altKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    offer(step);
  }

  const note = lacking
    ? "Needs an answer."
    : kind === "paste"
      ? "Paste with the keyboard; nothing is read from your clipboard."
      : settled
        ? "Not known here. It goes out as it stands."
        : "";
  const described = [...(note === "" ? [] : [`${id}-note`]), ...(offers.length === 0 ? [] : [`${id}-earlier`])];
  const field = {
    id,
    "data-question": question.key,
    "aria-invalid": lacking,
    "aria-describedby": described.length === 0 ? undefined : described.join(" "),
    // The form appears because the person asked for this macro.
    autoFocus: first,
  };

  function fieldOf(): ReactNode {
    if (kind === "choice") {
      return (
        <select {...field} value={value} onChange={(event) => onValue(event.target.value)}>
          {options.map((option) => (
            <option key={option} value={option}>
              {option === "" ? "(nothing)" : option}
            </option>
          ))}
        </select>
      );
    }
    if (kind === "paste") {
      return (
        <textarea
          {...field}
          rows={3}
          maxLength={LONGEST}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      );
    }
    return (
      <input
        {...field}
        autoComplete="off"
        maxLength={LONGEST}
        value={value}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setOffered(-1);
          onValue(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
    );
  }

  return (
    <div className="question">
      <label htmlFor={id}>{label}</label>
      {fieldOf()}
      {note !== "" && (
        <p id={`${id}-note`} className={lacking ? "warning-text" : "secondary"}>
          {lacking ? "⚠ " : ""}
          {note}
        </p>
      )}
      {offers.length > 0 && (
        <div className="row earlier-answers">
          <span className="secondary" id={`${id}-earlier`}>
            {fits
              ? earlier.length > 0
                ? "↓ from this chat, earlier answers"
                : "↓ from this chat"
              : "↓ earlier answers"}
          </span>
          {offers.map((text) => (
            <button
              key={text}
              type="button"
              className="quiet"
              title={text}
              aria-label={`${label}: ${text}, ${fits && text === fromChat ? "from this chat" : "answered earlier"}`}
              onClick={() => {
                onValue(text);
                document.getElementById(id)?.focus();
              }}
            >
              {text}
            </button>
          ))}
          {earlier.length > 0 && (
            <button
              type="button"
              className="quiet"
              aria-label={`Forget earlier answers to ${label}`}
              onClick={onForget}
            >
              Forget
            </button>
          )}
          <span className="visually-hidden" aria-live="polite">
            {offered < 0
              ? ""
              : fits && offered === 0
                ? `From this chat: ${fromChat}`
                : `Earlier answer ${offered + (fits ? 0 : 1)} of ${earlier.length}: ${offers[offered]}`}
          </span>
        </div>
      )}
    </div>
  );
}
