import { type FormEvent, useRef, useState } from "react";

export interface PlaceholderFormProps {
  /** The macro they belong to. */
  readonly title: string;
  readonly missing: readonly string[];
  readonly onFilled: (values: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
}

/** The gaps of a macro that nobody knows the values of, on one small form. */
export function PlaceholderForm({ title, missing, onFilled, onCancel }: PlaceholderFormProps) {
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
      {missing.map((name, index) => (
        <label key={name}>
          {name.replaceAll("_", " ")}
          <input
            // biome-ignore lint/a11y/noAutofocus: the form appears because the person asked for this macro
            autoFocus={index === 0}
            value={values[name] ?? ""}
            onChange={(event) => setValues({ ...values, [name]: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              event.stopPropagation();
              onCancel();
            }}
          />
        </label>
      ))}
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
