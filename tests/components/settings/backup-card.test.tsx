import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { BackupCard, type FileCall } from "../../../components/settings/backup-card";
import type { BackupCount, BackupCounts, BackupLook } from "../../../lib/wire/backup-messages";
import type { PanelAnswer } from "../../../lib/wire/panel-messages";

const none: BackupCount = { added: 0, changed: 0, same: 0, gone: 0 };
const counts = (some: Partial<BackupCounts> = {}): BackupCounts => ({
  workspaces: none,
  macros: none,
  bin: none,
  versions: none,
  changes: none,
  uses: none,
  memories: none,
  misses: none,
  sites: none,
  profiles: none,
  facts: { ...none, same: 1 },
  ...some,
});
const LOOK: BackupLook = {
  savedAt: Date.UTC(2026, 4, 1),
  leftOut: 0,
  adding: counts({ macros: { added: 12, changed: 3, same: 40, gone: 0 } }),
  replacing: counts({ macros: { added: 12, changed: 3, same: 40, gone: 5 } }),
  profileHosts: [],
  ownSendHosts: [],
};
const FILE = new File(["x"], "chatside.backup");

afterEach(() => vi.useRealTimers());

function show(...answers: PanelAnswer[]) {
  const props = {
    onSave: vi.fn(async (_: string | undefined): Promise<PanelAnswer> => ({ kind: "done" })),
    askAbout: vi.fn(async (_: File, call: FileCall): Promise<PanelAnswer> => {
      const answer = answers.shift();
      if (!answer) throw new Error(`nothing to say to ${call.kind}`);
      return answer;
    }),
    onUndo: vi.fn(async (): Promise<PanelAnswer> => ({ kind: "restore-undone", stayed: 0 })),
    mayUndo: vi.fn(async () => true),
    onChanged: vi.fn(async () => undefined),
  };
  render(<BackupCard {...props} />);
  const choose = () => userEvent.upload(screen.getByLabelText("Restore a backup"), FILE);
  const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
  return { ...props, choose, press };
}

const cells = (name: string) =>
  within(screen.getByRole("row", { name: new RegExp(`^${name}`) }))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

test("a backup is saved, open as it is or with a passphrase that was typed twice", async () => {
  const { onSave, press } = show();
  await press("Save a backup");
  expect(onSave).toHaveBeenLastCalledWith(undefined);
  expect(screen.getByText("The backup is saved.")).toBeVisible();
  await userEvent.click(screen.getByRole("checkbox", { name: "Encrypt it with a passphrase" }));
  await userEvent.type(screen.getByLabelText(/^Passphrase/), "open sesame");
  await userEvent.type(screen.getByLabelText("The same again"), "open sesam");
  await press("Save a backup");
  expect(onSave).toHaveBeenCalledTimes(1);
  await userEvent.type(screen.getByLabelText("The same again"), "e");
  await press("Save a backup");
  expect(onSave).toHaveBeenLastCalledWith("open sesame");
});

test("what a restore would change is shown first, and only what is new or changed is written", async () => {
  const { askAbout, choose, press, onChanged } = show({ kind: "backup-seen", look: LOOK }, { kind: "backup-restored" });
  await choose();
  expect(cells("Macros")).toEqual(["12", "3", "40", "5"]);
  expect(screen.queryByRole("row", { name: /^Sites/ })).toBeNull();
  expect(onChanged).not.toHaveBeenCalled();
  await press("Restore");
  expect(askAbout).toHaveBeenLastCalledWith(FILE, { kind: "restore-backup", everything: false, expected: LOOK.adding });
  expect(onChanged).toHaveBeenCalledTimes(1);
  expect(screen.getByText(/ten minutes, while this page is open/)).toBeVisible();
});

test("what is only here goes when that is ticked, and the button says how much", async () => {
  const { askAbout, choose, press } = show({ kind: "backup-seen", look: LOOK }, { kind: "backup-restored" });
  await choose();
  await userEvent.click(screen.getByRole("checkbox", { name: /^Replace everything/ }));
  await press("Restore, and take away 5");
  expect(askAbout.mock.lastCall?.[1]).toEqual({ kind: "restore-backup", everything: true, expected: LOOK.replacing });
});

test("a restore is undone at one press, and what stayed is said", async () => {
  const { choose, press, onUndo, onChanged } = show({ kind: "backup-seen", look: LOOK }, { kind: "backup-restored" });
  onUndo.mockResolvedValueOnce({ kind: "restore-undone", stayed: 2 });
  await choose();
  await press("Restore");
  await press("Undo");
  expect(screen.getByText(/but for 2 entries that were changed since/)).toBeVisible();
  expect(onChanged).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});

test("undo is offered for as long as there is one", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { choose, press, mayUndo } = show({ kind: "backup-seen", look: LOOK }, { kind: "backup-restored" });
  await choose();
  await press("Restore");
  await act(() => vi.advanceTimersByTimeAsync(21_000));
  expect(mayUndo).toHaveBeenCalledTimes(1);
  expect(screen.getByRole("button", { name: "Undo" })).toBeVisible();
  mayUndo.mockResolvedValueOnce(false);
  await act(() => vi.advanceTimersByTimeAsync(20_000));
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});

test("an encrypted backup asks for its passphrase until it opens, and is restored with it", async () => {
  const wrong = "The passphrase doesn't open this backup.";
  const { askAbout, choose, press } = show(
    { kind: "backup-sealed" },
    { kind: "problem", text: wrong },
    { kind: "backup-seen", look: LOOK },
    { kind: "backup-restored" },
  );
  await choose();
  const field = () => screen.getByLabelText("Passphrase of chatside.backup");
  expect(field()).toHaveFocus();
  await userEvent.type(field(), "open barley{Enter}");
  expect(screen.getByRole("alert")).toHaveTextContent(wrong);
  await userEvent.clear(field());
  await userEvent.type(field(), "open sesame{Enter}");
  await press("Restore");
  expect(askAbout.mock.calls.map(([, call]) => call.passphrase)).toEqual([
    undefined,
    "open barley",
    "open sesame",
    "open sesame",
  ]);
});

test("what was changed meanwhile is shown anew instead of being restored", async () => {
  const anew = { ...LOOK, adding: counts({ macros: { ...none, added: 1 } }), leftOut: 2 };
  const { choose, press } = show({ kind: "backup-seen", look: LOOK }, { kind: "backup-seen", look: anew });
  await choose();
  await press("Restore");
  const region = screen.getByRole("region", { name: "What a restore would change" });
  expect(within(region).getByRole("status")).toHaveTextContent(
    /changed here meanwhile.*2 of its entries can't be used/,
  );
  expect(cells("Macros")[0]).toBe("1");
});

test("where the file says more than macros, hosts are named; where it says nothing new, nothing is restored", async () => {
  const same = counts({ macros: { ...none, same: 4 } });
  const look = {
    ...LOOK,
    adding: same,
    replacing: same,
    profileHosts: ["desk.example"],
    ownSendHosts: ["own.example"],
  };
  const { choose } = show({ kind: "backup-seen", look });
  await choose();
  expect(screen.getByText(/will be used on desk.example/)).toBeVisible();
  expect(screen.getByText(/your own text, too, on own.example/)).toBeVisible();
  expect(screen.getByText("Everything in it is here already.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Restore" })).toBeDisabled();
});

test("a file that is refused, or cannot be read, is said, and another one can be chosen", async () => {
  const { choose, press, askAbout } = show(
    { kind: "problem", text: "This file is no backup of Chatside." },
    { kind: "backup-seen", look: LOOK },
  );
  await choose();
  expect(screen.getByRole("alert")).toHaveTextContent("This file is no backup of Chatside.");
  await choose();
  await press("Cancel");
  askAbout.mockRejectedValueOnce(new Error("NotReadableError"));
  await choose();
  expect(screen.getByRole("alert")).toHaveTextContent(/nothing was changed/);
});
