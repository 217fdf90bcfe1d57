import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ReadingLine } from "../../../components/transcript/reading-line";
import { ReplyTimer } from "../../../components/transcript/reply-timer";
import { epochMs } from "../../../lib/transcript/time";

const owed = (from: number) =>
  ({
    kind: "owed",
    from: epochMs(from),
    dueAt: epochMs(from + 75_000),
    waitingSince: epochMs(from),
    atLeast: false,
    firstResponse: false,
  }) as const;

test("due, due now and overdue are said in words, not in colour alone", () => {
  const { rerender } = render(<ReplyTimer clock={owed(Date.now())} customer="Mia" />);
  expect(screen.getByText("Reply due")).toBeVisible();
  rerender(<ReplyTimer clock={owed(Date.now() - 65_000)} customer="Mia" />);
  expect(screen.getByText("Reply due now")).toBeVisible();
  rerender(<ReplyTimer clock={owed(Date.now() - 90_000)} customer="Mia" />);
  expect(screen.getByText("Reply overdue")).toBeVisible();
  expect(screen.getByText(/Mia has waited 1:(29|30)/)).toBeVisible();
});

test("a page that cannot be read says so, with the reasons", () => {
  render(
    <ReadingLine
      connected
      composer={{ mode: "none", empty: true, setAside: false }}
      signs={[]}
      health="unsure"
      reasons={["I see two lists of messages."]}
      counts={{}}
      authors={0}
    />,
  );
  expect(screen.getByText(/Can't read this page/)).toBeVisible();
  expect(screen.getByText("I see two lists of messages.")).toBeInTheDocument();
});
