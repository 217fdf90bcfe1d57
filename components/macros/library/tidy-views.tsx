import type { LibraryRow } from "../../../lib/macros/library-rows";
import type { MacroId } from "../../../lib/macros/macro";
import { AlikeView } from "./alike-view";
import { BinView } from "./bin-view";
import type { LibraryView } from "./library-filters";
import { MissedView } from "./missed-view";
import type { LibraryRows } from "./use-library";

export interface TidyViewsProps {
  readonly view: LibraryView;
  readonly rows: ReadonlyMap<MacroId, LibraryRow>;
  readonly ask: LibraryRows["ask"];
  readonly onOpen: (id: MacroId) => void;
  readonly onDelete: (ids: readonly MacroId[]) => void;
  readonly onWrite: (title: string) => void;
  readonly say: (said: { tone: "info" | "problem"; text: string }) => void;
}

/** What wants tidying: macros that say the same, searches in vain, the bin. */
export function TidyViews({ view, rows, ask, onOpen, onDelete, onWrite, say }: TidyViewsProps) {
  switch (view) {
    case "alike":
      return (
        <AlikeView
          rows={rows}
          find={async () => {
            const answer = await ask({ kind: "find-alike" });
            return answer.kind === "alike" ? answer.groups : undefined;
          }}
          onOpen={onOpen}
          onDelete={onDelete}
        />
      );
    case "missed":
      return (
        <MissedView
          load={async () => {
            const answer = await ask({ kind: "list-misses" });
            return answer.kind === "misses" ? answer.misses : [];
          }}
          erase={async (query) => {
            await ask({ kind: "erase-misses", ...(query === undefined ? {} : { query }) });
          }}
          onWrite={onWrite}
        />
      );
    case "bin":
      return (
        <BinView
          load={async () => {
            const answer = await ask({ kind: "list-bin" });
            return answer.kind === "bin" ? answer.rows : [];
          }}
          restore={async (ids) => {
            const answer = await ask({ kind: "restore-macros", ids });
            if (answer.kind === "changed") say({ tone: "info", text: `${answer.ids.length} put back.` });
          }}
          erase={async (ids) => {
            await ask({ kind: "erase-macros", ids });
          }}
        />
      );
    default:
      return null;
  }
}
