import type { LibraryFilter, LibraryGroup, LibraryGroups } from "../../../lib/macros/library-rows";
import { type PackId, STARTER_PACK } from "../../../lib/macros/macro";

/** What stands in place of the list. */
export type LibraryView = "macros" | "alike" | "missed" | "bin";

export interface LibraryFiltersProps {
  readonly groups: LibraryGroups;
  readonly total: number;
  readonly view: LibraryView;
  readonly filter: LibraryFilter;
  readonly onView: (view: LibraryView) => void;
  readonly onFilter: (filter: LibraryFilter) => void;
}

/** More tags than this are found by typing. */
const TAGS = 60;

const packName = (name: string): string => (name === STARTER_PACK ? "Starter macros" : name);

/** What of the library is shown: all, a folder, a tag, a pack, or what wants tidying. */
export function LibraryFilters({ groups, total, view, filter, onView, onFilter }: LibraryFiltersProps) {
  const { folder, tag, packId, only, ...rest } = filter;
  const entry = (label: string, on: boolean, onClick: () => void, count?: number) => (
    <li key={label}>
      <button type="button" className="filter" aria-pressed={on} onClick={onClick}>
        <span className="filter-name">{label}</span>
        {count !== undefined && <span className="secondary">{count}</span>}
      </button>
    </li>
  );
  const narrow = (more: Partial<LibraryFilter>) => {
    onView("macros");
    onFilter({ ...rest, ...more });
  };
  const macros = view === "macros";
  const isAll = macros && !only && folder === undefined && tag === undefined && packId === undefined;
  const group = (title: string, all: readonly LibraryGroup[], line: (one: LibraryGroup) => ReturnType<typeof entry>) =>
    all.length > 0 && (
      <>
        <h3>{title}</h3>
        <ul aria-label={title}>{all.map(line)}</ul>
      </>
    );
  return (
    <nav className="library-filters" aria-label="Show">
      <ul>
        {entry("All macros", isAll, () => narrow({}), total)}
        {entry("Pinned", macros && only === "pinned", () => narrow({ only: "pinned" }), groups.pinned)}
        {entry("Never used", macros && only === "unused", () => narrow({ only: "unused" }), groups.unused)}
        {entry("Say the same", view === "alike", () => onView("alike"))}
        {entry("Searched in vain", view === "missed", () => onView("missed"))}
        {entry("Bin", view === "bin", () => onView("bin"))}
      </ul>
      {group("Folders", groups.folders, ({ name, count }) =>
        entry(
          name || "No folder",
          macros && folder === name,
          () => narrow(folder === name && macros ? {} : { folder: name }),
          count,
        ),
      )}
      {group("Tags", groups.tags.slice(0, TAGS), ({ name, count }) =>
        entry(
          `#${name}`,
          macros && tag === name,
          () =>
            narrow({ ...(folder === undefined ? {} : { folder }), ...(tag === name && macros ? {} : { tag: name }) }),
          count,
        ),
      )}
      {groups.tags.length > TAGS && (
        <p className="secondary">{groups.tags.length - TAGS} more: type # and the tag into the filter.</p>
      )}
      {group("Packs", groups.packs, ({ name, count }) =>
        entry(
          packName(name),
          macros && packId === name,
          () => narrow(packId === name && macros ? {} : { packId: name as PackId }),
          count,
        ),
      )}
    </nav>
  );
}
