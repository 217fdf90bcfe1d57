// The options page over the background's real answers: what one part of it changes, the others show.
import "fake-indexeddb/auto";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, test, vi } from "vitest";
import { createBackupCalls } from "../../../entrypoints/background/backup-calls";
import { createMacroCalls, isMacroCall } from "../../../entrypoints/background/macro-calls";
import { OptionsApp } from "../../../entrypoints/options/app";
import { FIRST_WORKSPACE } from "../../../lib/database/workspaces";
import { isBackupCall } from "../../../lib/wire/backup-messages";
import type { PanelClient } from "../../../lib/wire/panel-client";
import type { PanelAnswer, PanelCall } from "../../../lib/wire/panel-messages";
import { makeMacro } from "../../unit/macros/macro-for-tests";
import { giveHeights, openLibrary } from "../macros/library-for-tests";

vi.mock("../../../lib/browser/api", () => ({ browser: {} }));
vi.mock("../../../lib/browser/notifications", () => ({
  canMute: true,
  mayNotify: async () => false,
  allowNotifications: async () => false,
}));
beforeAll(giveHeights);

test("a restored backup stands in the library at once, and is gone again when that is undone", async () => {
  const library = await openLibrary([makeMacro("a"), makeMacro("b"), makeMacro("c")]);
  let [time, ids] = [1000, 0];
  const needs = { db: library.db, now: () => ++time, newId: () => `new-${++ids}` };
  const macros = createMacroCalls({ ...needs, search: library.search });
  const backups = createBackupCalls({ ...needs, onRestored: async () => undefined });
  const call = async (asked: PanelCall): Promise<PanelAnswer> => {
    if (isMacroCall(asked)) return structuredClone(await macros(asked));
    if (isBackupCall(asked)) return structuredClone(await backups(asked));
    if (asked.kind === "load-workspace") return { kind: "workspace", workspace: FIRST_WORKSPACE };
    return { kind: "done" };
  };
  const client: PanelClient = { ...library.client, call };
  const view = render(<OptionsApp client={client} />);
  const shows = (count: number) =>
    waitFor(() => expect(document.querySelector(".list-head [role=status]")).toHaveTextContent(`${count} macros`));
  await shows(3);

  const made = await call({ kind: "make-backup" });
  const part = made.kind === "backup-made" ? await call({ kind: "read-backup", id: made.id, part: 0 }) : made;
  await call({ kind: "delete-macros", ids: (await library.db.macros.toArray()).map(({ id }) => id) });
  document.dispatchEvent(new Event("visibilitychange"));
  await shows(0);
  const text = part.kind === "backup-part" ? part.text : "";
  await userEvent.upload(screen.getByLabelText("Restore a backup"), new File([text], "saved.backup"));
  await userEvent.click(await screen.findByRole("button", { name: "Restore" }));
  await screen.findByText(/The backup is restored/);
  await shows(3);
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  await shows(0);
  view.unmount();
  await library.close();
});
