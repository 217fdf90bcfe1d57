import type { Macro, MacroId, MacroText } from "../../../lib/macros/macro";
import { MacroEditor } from "../editor/macro-editor";
import { type DraftOf, NEW, type useDrafts } from "./use-drafts";
import type { LibraryRows } from "./use-library";

export interface LibrarySideProps {
  readonly of: DraftOf;
  /** Absent for a new one. */
  readonly macro: Macro | undefined;
  readonly drafts: ReturnType<typeof useDrafts>;
  readonly chatLength: number;
  readonly values: Readonly<Record<string, string>>;
  readonly folders: readonly string[];
  readonly isTaken: (shortcut: string) => boolean;
  readonly ask: LibraryRows["ask"];
  readonly onPin: (ids: readonly MacroId[], pinned: boolean) => void;
  readonly onDelete: (ids: readonly MacroId[]) => void;
  readonly onSave: (text: MacroText) => void;
  readonly onCopy: () => void;
  /** A new macro is not written after all. */
  readonly onClose: () => void;
}

/** The one macro beside the list: its editor, and what can be done with it. */
export function LibrarySide(props: LibrarySideProps) {
  const { of, macro, drafts } = props;
  return (
    <>
      {macro && (
        <div className="row side-actions">
          <button type="button" className="quiet" onClick={() => props.onPin([macro.id], !macro.pinned)}>
            {macro.pinned ? "★ Unpin" : "☆ Pin"}
          </button>
          <button type="button" className="quiet" onClick={props.onCopy}>
            Copy
          </button>
          <button type="button" className="quiet" onClick={() => props.onDelete([macro.id])}>
            Delete
          </button>
        </div>
      )}
      <MacroEditor
        key={of}
        {...(macro ? { macro } : {})}
        fields={drafts.of(of, macro)}
        onFields={(fields) => drafts.write(of, fields, macro)}
        chatLength={props.chatLength}
        values={props.values}
        folders={props.folders}
        isTaken={props.isTaken}
        onSave={props.onSave}
        onDiscard={() => {
          drafts.drop(of);
          props.onClose();
        }}
        onCopy={props.onCopy}
        loadHistory={async () => {
          if (of === NEW) return [];
          const answer = await props.ask({ kind: "macro-history", macroId: of });
          return answer.kind === "history" ? answer.versions : [];
        }}
      />
    </>
  );
}
