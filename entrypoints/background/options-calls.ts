// Which calls belong to the options page: they change what is kept, whatever tab is on screen.
import { type BackupCall, isBackupCall } from "../../lib/wire/backup-messages";
import type { ImportCall } from "../../lib/wire/import-messages";
import type { MacroCall } from "../../lib/wire/macro-messages";
import type { LibraryCall, PanelCall } from "../../lib/wire/panel-messages";
import { isMacroCall } from "./macro-calls";

const LIBRARY_CALLS: ReadonlySet<string> = new Set<Exclude<LibraryCall, MacroCall>["kind"]>([
  "list-memories",
  "forget-memories",
  "list-sites",
  "forget-site",
  "site-off",
  "site-own-send",
  "site-channel",
  "load-workspace",
  "save-workspace",
  "forget-all-answers",
  "list-profiles",
  "export-profile",
  "import-profile",
  "confirm-host",
  "delete-profile",
  "restore-profile",
]);

export const isLibraryCall = (call: PanelCall): call is LibraryCall =>
  LIBRARY_CALLS.has(call.kind) || isMacroCall(call);

export const isImportCall = (call: PanelCall): call is ImportCall =>
  call.kind === "import-macros" || call.kind === "undo-import";

/** What only the options page asks. */
export const isOptionsCall = (call: PanelCall): call is LibraryCall | ImportCall | BackupCall =>
  isLibraryCall(call) || isImportCall(call) || isBackupCall(call);
