import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { ReadingLine } from "../../../components/transcript/reading-line";
import { ReadingSigns } from "../../../components/transcript/reading-signs";

const about = {
  connected: true,
  health: "read" as const,
  reasons: [],
  counts: { customer: 2, agent: 1 },
  authors: 2,
  signs: [],
  composer: { mode: "public" as const, empty: true, setAside: false },
};

test("a desk that changed its page is said so, where everybody sees it", () => {
  render(<ReadingSigns {...about} profile={{ name: "Zendesk", drifted: ["roles"] }} />);
  expect(screen.getByText(/Zendesk changed its page: it tells who wrote what in another way/)).toBeVisible();
});

test("one line says by what the page is read, how much there is, and whether the reply box is ready", () => {
  const profile = { name: "Zendesk", drifted: [] };
  const { container } = render(
    <>
      <ReadingLine {...about} profile={profile} />
      <ReadingSigns {...about} profile={profile} />
    </>,
  );
  expect(container.querySelector("summary")).toHaveTextContent(
    "Zendesk profile, 3 messages, 2 authors, reply box ready",
  );
  expect(screen.queryByText(/changed its page/)).toBeNull();
});

test.each(["note", "unknown", "locked", "several"] as const)("no green dot beside a reply box that is %s", (mode) => {
  const { container, rerender } = render(<ReadingLine {...about} composer={{ mode, empty: true, setAside: false }} />);
  expect(container.querySelector(".reading")).toHaveClass("reading-probable");
  rerender(<ReadingLine {...about} />);
  expect(container.querySelector(".reading")).toHaveClass("reading-read");
});

test("the channel and a typing customer get a plain line that interrupts nobody", () => {
  render(<ReadingSigns {...about} signs={["customer-typing", "live-chat"]} />);
  expect(screen.getByText("Live chat · The customer is typing…")).toBeVisible();
  expect(screen.queryByRole("status")).toBeNull();
});

test("what the page shows of the conversation is said", () => {
  render(<ReadingSigns {...about} signs={["closed", "colleague-replying"]} />);
  expect(screen.getByText(/This conversation is closed. Someone else is answering here/)).toBeVisible();
});

const onTeach = () => undefined;
const noBox = { mode: "none" as const, empty: true, setAside: false };

test("a page whose reply box is not found can be taught", () => {
  render(<ReadingLine {...about} composer={noBox} onTeach={onTeach} />);
  expect(screen.getByText(/show me where you write replies/i)).toBeVisible();
});

test.each(["closed", "customer-waiting"] as const)("a chat that is %s has no reply box by right", (sign) => {
  render(<ReadingLine {...about} composer={noBox} signs={[sign]} onTeach={onTeach} />);
  expect(screen.queryByText(/show me where you write replies/i)).toBeNull();
});

test("a page that was taught and is still not read says that what was taught is not enough", () => {
  const profile = { name: "desk.test", source: "taught" as const, drifted: [] };
  render(<ReadingLine {...about} health="unsure" profile={profile} onTeach={onTeach} />);
  expect(screen.getByText(/what you taught me is not enough/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Correct how I read this page" })).toBeVisible();
});

test("where a taught page shows no chat, it is said what to do if one is open", () => {
  const profile = { name: "desk.test", source: "taught" as const, drifted: [] };
  const { container } = render(<ReadingLine {...about} health="no-chat" profile={profile} onTeach={onTeach} />);
  expect(container).toHaveTextContent(/If one is open, what you taught me does not fit this page/);
});

test("the details make room when teaching starts", async () => {
  const { rerender } = render(<ReadingLine {...about} onTeach={onTeach} />);
  const details = screen.getByText(/Read by its looks/).closest("details");
  await userEvent.click(screen.getByText(/Read by its looks/));
  expect(details?.open).toBe(true);
  await userEvent.click(screen.getByRole("button", { name: "Teach Chatside this page" }));
  rerender(<ReadingLine {...about} />);
  expect(details?.open).toBe(false);
});
