import type { KeyNames } from "../../components/ui/key-names";
import type { PanelState } from "../../lib/wire/panel-messages";

export interface KeysHelpProps {
  readonly keys: KeyNames;
  readonly bindings: PanelState["bindings"];
  readonly onClose: () => void;
}

/** The keys that work here, with the person's real bindings. */
export function KeysHelp({ keys, bindings, onClose }: KeysHelpProps) {
  const rows: readonly (readonly [string, string])[] = [
    [bindings.toggle || "no key set", "show or hide this panel"],
    [bindings.search || "no key set", "search from anywhere in the tab"],
    [bindings.chats || "no key set", "all chats, from anywhere in the tab"],
    [bindings.hold || "no key set", "take a holding line, from anywhere in the tab"],
    ["↑ ↓ Home End", "move through hits or chunks"],
    ["# / >", "in search: only a tag, a folder, a pack; Backspace takes it away"],
    ["↵", "take the hit: its chunks become the plan"],
    [`${keys.alt} ↵`, "add the hit's chunks to the plan"],
    [`F2, ${keys.alt} P`, "edit or pin the hit"],
    [`${keys.alt} N`, "write a macro"],
    [keys.send, "send the next chunk; without a plan, take the hit"],
    [keys.anyway, "send the current chunk although it is flagged"],
    [`${keys.alt} L`, "to the plan, from the search or a form"],
    ["e s m x z", "in the plan: edit, skip, merge with next, remove, undo"],
    [`${keys.alt} ↑ ↓`, "in the plan: move the chunk"],
    ["g", "in the plan: what looks like a gap is meant so"],
    ["f d r", "in the plan: unflag, show the earlier message, keep only what was not said"],
    ["y a", "in the plan, where I can't see a chunk in the chat: it's there, or send it again"],
    ["b", "in the plan: leave out signatures and mail wording, here and next time"],
    [
      `${keys.alt} B`,
      "to the brief; there, H takes the line, W rewords it, P asks about the page, 1 to 9 copy a value",
    ],
    ["i", "in the plan: insert into the reply box without sending"],
    [keys.split, "while editing: split at the caret"],
    [`${keys.alt} H`, "take a holding line that this customer has not read"],
    [`${keys.alt} S`, "ask a specialist: a brief to change, then to copy or to open as a mail"],
    [`${keys.alt} R`, "promise to be back in this chat by some time"],
    ["c", "all chats, the most urgent first"],
    ["Esc", "back to the reply box"],
  ];
  return (
    <div className="keys-help" role="dialog" aria-label="Keys">
      <header className="row">
        <strong>Keys</strong>
        {/* biome-ignore lint/a11y/noAutofocus: a dialog takes the keyboard, and Escape gives it back */}
        <button type="button" className="quiet" aria-label="Close" autoFocus onClick={onClose}>
          ×
        </button>
      </header>
      <dl>
        {rows.map(([key, does]) => (
          <div key={does}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="secondary">The first four can be changed on the browser's own page for extension shortcuts.</p>
    </div>
  );
}
