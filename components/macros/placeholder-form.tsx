import { type FormEvent, useRef, useState } from "react";

export interface PlaceholderFormProps {
  /** The macro they belong to. */
  readonly title: string;
  readonly missing: readonly string[];
  /** Values of the chat that surely fit a gap, by its name. */
  readonly offers?: Readonly<Record<string, string>>;
  readonly onFilled: (values: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
}

/** The gaps of a macro that nobody knows the values of, on one small form. */
export function PlaceholderForm({ title, missing, offers = {}, onFilled, onCancel }: PlaceholderFormProps) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  const empty = missing.filter((name) => !values[name]?.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (empty.length === 0) onFilled(values);
    else form.current?.querySelectorAll("input")[missing.findIndex((name) => empty.includes(name))]?.focus();
  };
  return (
    <form ref={form} className="questions" aria-label="Fill in the gaps" onSubmit={submit}>
      <p>
        <strong>{title}</strong> asks for:
      </p>
      {missing.map((name, index) => {
        const offer = values[name] ? undefined : offers[name];
        const fill = () => offer !== undefined && setValues({ ...values, [name]: offer });
        return (
          <div key={name}>
            <label>
              {name.replaceAll("_", " ")}
              <input
                // biome-ignore lint/a11y/noAutofocus: the form appears because the person asked for this macro
                autoFocus={index === 0}
                value={values[name] ?? ""}
                onChange={(event) => setValues({ ...values, [name]: event.target.value })}
                onKeyDown={(event) => {
                  if (event.key === "ArrowDown" && offer !== undefined) {
                    event.preventDefault();
                    fill();
                  }
                  if (event.key !== "Escape") return;
                  event.stopPropagation();
                  onCancel();
                }}
              />
            </label>
            {offer !== undefined && (
              <button type="button" className="quiet" onClick={fill}>
                <kbd>↓</kbd> {offer}, from this chat
              </button>
            )}
          </div>
        );
      })}
      <div className="row">
        <button type="submit" disabled={empty.length > 0}>
          Take it ↵
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
