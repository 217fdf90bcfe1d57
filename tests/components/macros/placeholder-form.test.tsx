import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { PlaceholderForm } from "../../../components/macros/placeholder-form";

const show = () => {
  const onFilled = vi.fn();
  render(
    <PlaceholderForm
      title="Late parcel"
      missing={["order_number", "date"]}
      offers={{ order_number: "1234" }}
      onFilled={onFilled}
      onCancel={() => undefined}
    />,
  );
  return onFilled;
};

test("a value of the chat is offered for the gap it fits, one key away, and is not put in unasked", async () => {
  const onFilled = show();
  const field = screen.getByRole("textbox", { name: "order number" });
  expect(field).toHaveValue("");
  await userEvent.keyboard("{ArrowDown}");
  expect(field).toHaveValue("1234");
  expect(screen.queryByRole("button", { name: /1234/ })).toBeNull();
  await userEvent.type(screen.getByRole("textbox", { name: "date" }), "3 May{Enter}");
  expect(onFilled).toHaveBeenCalledWith({ order_number: "1234", date: "3 May" });
});

test("what was typed is not overwritten", async () => {
  show();
  const field = screen.getByRole("textbox", { name: "order number" });
  await userEvent.type(field, "99{ArrowDown}");
  expect(field).toHaveValue("99");
});
