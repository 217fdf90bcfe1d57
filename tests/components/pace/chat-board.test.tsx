import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ChatBoard } from "../../../components/pace/chat-board";
import { findPace } from "../../../lib/pace/find-pace";
import { queuePace } from "../../../lib/pace/queue-pace";
import { epochMs } from "../../../lib/transcript/time";
import type { AllChats, ChatRow } from "../../../lib/wire/pace-messages";
import { LIVE, messagesOf } from "../../unit/pace/chat-for-tests";

/** A chat whose customer waits so many seconds for a reply, or whose turn it is. */
function chat(id: string, waits: number | undefined, more: Partial<ChatRow> = {}): ChatRow {
  const at = (seconds: number) => ({ at: epochMs(Date.now() - seconds * 1000), precision: "exact" as const });
  const messages = messagesOf([
    ["customer", 0, "Hello?", { time: at((waits ?? 0) + 20) }],
    ["agent", 0, "It is here.", { time: at(waits ?? 0) }],
    ...(waits === undefined ? [] : [["customer", 0, "And now?", { time: at(waits) }] as const]),
  ]);
  return {
    id,
    customerName: id,
    host: "desk.example",
    client: "Acme",
    color: "#123456",
    pace: findPace({ messages, signs: [], openedAt: epochMs(0), canWrite: true }, LIVE),
    unsent: 0,
    here: false,
    ...more,
  };
}

function board(...chats: ChatRow[]) {
  let tell: (all: AllChats) => void = () => {};
  const onGo = vi.fn<(chat: ChatRow) => void>();
  const onClose = vi.fn();
  const watch = (listener: typeof tell) => {
    tell = listener;
    listener({ chats, promises: [] });
    return () => {};
  };
  render(<ChatBoard watch={watch} onGo={onGo} onPromise={vi.fn()} onPromiseDone={vi.fn()} onClose={onClose} />);
  const names = () => screen.getAllByRole("option").map((row) => within(row).getByText(/^[A-Z]\w+$/).textContent);
  return { onGo, onClose, names, tell: (...next: ChatRow[]) => act(() => tell({ chats: next, promises: [] })) };
}

test("the most urgent chat stands first, each with its state in words, its client, last line and unsent chunks", () => {
  board(
    chat("Turn", undefined, { leftAt: epochMs(Date.now() - 125_000) }),
    chat("Late", 90, { unsent: 2, lastLine: { ours: false, text: "And now?" } }),
    chat("Soon", 30, { here: true }),
  );
  const [late, soon, turn] = screen.getAllByRole("option");
  expect(late).toHaveTextContent(/Late.*Acme, desk\.example.*2 unsent.*Reply overdue \+0:1\d.*And now\?/);
  expect(soon).toHaveTextContent(/Soon.*Reply due 0:4\d · this tab/);
  expect(turn).toHaveTextContent(/Turn.*Nothing owed.*last seen 2:0\d ago/);
  expect(late?.querySelector(".chat-mark")).toHaveTextContent("■");
});

test("a specialist who was asked, and a customer who waits in a queue, stand there with their clocks", () => {
  const asked = chat("Asked", 150);
  const queue = { ...asked, id: "queue:2", pace: queuePace(epochMs(Date.now() - 10_000), LIVE) };
  const { customerName: _, ...nobody } = queue;
  const specialist = { askedAt: epochMs(Date.now() - 60_000), span: LIVE.targets.specialist };
  board({ ...asked, pace: { ...asked.pace, specialist } }, nobody);
  const [first, second] = screen.getAllByRole("option");
  expect(first).toHaveTextContent(/Asked.*Reply overdue \+1:1\d · specialist (1:00|0:59) left/);
  expect(second).toHaveTextContent(/A customer.*Accepting due 0:(20|19)/);
});

test("arrows and Enter go to a chat; a click does, too", async () => {
  const { onGo } = board(chat("Late", 90), chat("Soon", 30));
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(onGo.mock.calls[0]?.[0].id).toBe("Soon");
  await userEvent.click(screen.getAllByRole("option")[0] as HTMLElement);
  expect(onGo.mock.calls[1]?.[0].id).toBe("Late");
});

test("nothing moves while the keyboard is in the list; what is new stands below", async () => {
  const { names, tell, onGo } = board(chat("Late", 90), chat("Soon", 30));
  expect(screen.getByRole("listbox")).toHaveFocus();
  tell(chat("Late", 5), chat("Soon", 100), chat("Newest", 110));
  expect(names()).toEqual(["Late", "Soon", "Newest"]);
  await userEvent.keyboard("{Enter}");
  expect(onGo.mock.calls[0]?.[0].id).toBe("Late");
  act(() => screen.getByRole("listbox").blur());
  expect(names()).toEqual(["Newest", "Soon", "Late"]);
});

test("without a chat it says so, and it can be closed", async () => {
  const { onClose } = board();
  expect(screen.getByText(/No chat is open/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Close all chats" }));
  expect(onClose).toHaveBeenCalled();
});
