import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { OtherPlan } from "../../../components/sending/other-plan";

test("what is unsent in a chat that is not on screen can be read and copied", async () => {
  const user = userEvent.setup();
  render(<OtherPlan plan={{ customerName: "Mia", unsent: 2, texts: ["One.", "Two."] }} />);
  await user.click(screen.getByText("2 unsent in Mia's chat. They wait there, for a day."));
  expect(screen.getByText("Two.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Copy them" }));
  expect(await navigator.clipboard.readText()).toBe("One.\n\nTwo.");
  expect(screen.getByRole("status")).toHaveTextContent("Copied.");
});

test("a customer without a name is another chat", () => {
  render(<OtherPlan plan={{ unsent: 1, texts: ["One."] }} />);
  expect(screen.getByText(/1 unsent in another chat/)).toBeInTheDocument();
});
