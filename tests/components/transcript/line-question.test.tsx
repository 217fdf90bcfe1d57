import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { LineQuestion } from "../../../components/transcript/line-question";
import type { MessageId } from "../../../lib/transcript/message";

test("shows the line as it is written, and takes each answer", async () => {
  const onAnswer = vi.fn();
  render(<LineQuestion question={{ messageId: "m" as MessageId, text: "<b>Size M</b>" }} onAnswer={onAnswer} />);
  expect(screen.getByText("<b>Size M</b>")).toBeVisible();
  for (const name of ["Yes", "No, it's ours", "Skip"]) await userEvent.click(screen.getByRole("button", { name }));
  expect(onAnswer.mock.calls).toEqual([["customer"], ["agent"], ["unasked"]]);
});
