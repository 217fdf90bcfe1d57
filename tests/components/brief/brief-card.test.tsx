import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BriefCard, type BriefCardProps } from "../../../components/brief/brief-card";
import { confirmLine, handoverLines } from "../../../lib/brief/handover-lines";
import type { Conversation, ConversationKey } from "../../../lib/transcript/transcript";
import { briefOf } from "../../unit/brief/talk-for-tests";

const CONVERSATION: Conversation = {
  key: "c/1" as ConversationKey,
  keyKind: "hard",
  customerName: "Mia Kowalska",
  currentPage: { url: "https://shop.example/p/trek-22", title: "Trek 22 Backpack | Fjord" },
};
const LINES = [
  "c: my order is late",
  "b: May I have your order number?",
  "c: 1234",
  "b: Is there a neighbour who takes parcels?",
  "b: Parcels take 3 to 5 days.",
];

const viewOf = (lines: readonly string[], conversation = CONVERSATION) => {
  const brief = briefOf(lines, conversation);
  const confirm = confirmLine(brief, conversation);
  return { brief, lines: handoverLines(brief, conversation), ...(confirm === undefined ? {} : { confirm }) };
};

let eyes: { readonly element: Element; readonly see: (isIntersecting: boolean) => void }[] = [];

class Eye {
  constructor(readonly tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {}
  observe(element: Element): void {
    eyes.push({ element, see: (isIntersecting) => this.tell([{ isIntersecting }]) });
  }
  disconnect(): void {
    eyes = [];
  }
}

beforeEach(() => {
  eyes = [];
  vi.stubGlobal("IntersectionObserver", Eye);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function show(more: Partial<BriefCardProps> = {}) {
  const spies = { onTake: vi.fn(), onShow: vi.fn() };
  const props = {
    view: viewOf(LINES),
    conversation: CONVERSATION,
    firstReply: true,
    aside: false,
    alt: "Alt",
    head: createRef<HTMLButtonElement>(),
    ...spies,
    ...more,
  };
  return { ...spies, ...render(<BriefCard {...props} />), props };
}

const head = () => screen.getByRole("button", { name: /^Brief/ });

test("opens by itself before the first reply, and is one line afterwards", async () => {
  const { unmount } = show();
  expect(head()).toHaveAttribute("aria-expanded", "true");
  unmount();
  show({ firstReply: false });
  expect(head()).toHaveAttribute("aria-expanded", "false");
  expect(head()).toHaveTextContent("my order is late · #1234");
  expect(screen.queryByRole("list")).toBeNull();
  await userEvent.click(head());
  expect(screen.getByRole("list", { name: "Values" })).toBeVisible();
});

test("says why, what was asked and answered, what was told, where values come from, and what was not found", () => {
  show();
  const asked = within(screen.getByRole("list", { name: "Asked" })).getAllByRole("listitem");
  expect(asked[0]).toHaveTextContent(/May I have your order number\? 1234/);
  expect(asked[1]).toHaveTextContent(/neighbour who takes parcels\? not answered/);
  expect(screen.getByRole("list", { name: "Said by our side" })).toHaveTextContent(
    "Explained: Parcels take 3 to 5 days.",
  );
  expect(screen.getByRole("list", { name: "Values" })).toHaveTextContent(/Order1234Mia Kowalska, \d\d:\d\d/);
  expect(screen.getByRole("list", { name: "Values" })).toHaveTextContent(/ProductTrek 22 Backpackthis page/);
  expect(screen.getByText("Not found: e-mail.")).toBeVisible();
  expect(screen.getByText("my order is late", { selector: "q" })).toBeVisible();
});

test("nothing found is said, never guessed", () => {
  const conversation = { key: "c/2" as ConversationKey, keyKind: "hard" } as const;
  show({ view: viewOf(["c: hello"], conversation), conversation });
  expect(screen.getByText("Not found: why the customer came.")).toBeVisible();
  expect(screen.getByText("Not found: order, e-mail, product, name.")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Take this line/ })).toBeNull();
});

test("a digit copies that value while the focus is in the brief", async () => {
  const user = userEvent.setup();
  show();
  head().focus();
  await user.keyboard("1");
  expect(await screen.findByText("Copied: 1234")).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe("1234");
});

test("H takes the handover line, W rewords it, P asks about the page", async () => {
  const { onTake } = show();
  head().focus();
  await userEvent.keyboard("h");
  expect(onTake).toHaveBeenLastCalledWith("Hi Mia, I've read that order 1234 is late. Let me look into it.");
  await userEvent.keyboard("wh");
  expect(onTake).toHaveBeenLastCalledWith(expect.stringContaining("I'm taking over from here"));
  await userEvent.keyboard("p");
  expect(onTake).toHaveBeenLastCalledWith("Is this about “Trek 22 Backpack”?");
  await userEvent.keyboard("{Control>}h{/Control}");
  expect(onTake).toHaveBeenCalledTimes(3);
});

test("a source leads to its message", async () => {
  const { onShow } = show();
  await userEvent.click(screen.getAllByRole("button", { name: /^the bot/ })[0] ?? document.body);
  expect(onShow).toHaveBeenCalledWith("1");
});

test("what the bot said is new until it has been on screen for a while, and again in another chat", () => {
  vi.useFakeTimers();
  const { rerender, props } = show();
  expect(head()).toHaveTextContent("3 new");
  const first = eyes[0];
  act(() => first?.see(true));
  act(() => void vi.advanceTimersByTime(500));
  act(() => first?.see(false));
  act(() => void vi.advanceTimersByTime(5_000));
  expect(head()).toHaveTextContent("3 new");
  act(() => first?.see(true));
  act(() => void vi.advanceTimersByTime(5_000));
  expect(head()).toHaveTextContent("2 new");
  const other = { ...CONVERSATION, key: "c/2" as ConversationKey };
  rerender(<BriefCard {...props} conversation={other} />);
  expect(head()).toHaveTextContent("3 new");
  rerender(<BriefCard {...props} />);
  expect(head()).toHaveTextContent("2 new");
});

test("without a read chat there is no brief", () => {
  show({ view: undefined });
  expect(screen.queryByRole("region", { name: "Brief" })).toBeNull();
});

test("it closes when something else is being done, and opens again when asked", () => {
  const { rerender, props } = show();
  const head = screen.getByRole("button", { name: /Brief/ });
  expect(head).toHaveAttribute("aria-expanded", "true");
  rerender(<BriefCard {...props} aside />);
  expect(head).toHaveAttribute("aria-expanded", "false");
  fireEvent.click(head);
  expect(head).toHaveAttribute("aria-expanded", "true");
});

test("a line that takes the chat over is offered before our first reply alone", () => {
  const { rerender, props } = show();
  expect(screen.getByText(/Take this line/)).toBeInTheDocument();
  rerender(<BriefCard {...props} firstReply={false} />);
  expect(screen.queryByText(/Take this line/)).toBeNull();
});
