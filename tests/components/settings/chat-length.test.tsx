import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { EMPTY_FIELDS } from "../../../components/macros/editor/draft-fields";
import { MacroEditor } from "../../../components/macros/editor/macro-editor";
import { WorkspaceForm } from "../../../components/settings/workspace-form";
import { FIRST_WORKSPACE } from "../../../lib/database/workspaces";

const NONE = {};

test("the chat length is set within its range, and kept as it was until then", async () => {
  const onSave = vi.fn();
  render(<WorkspaceForm workspace={FIRST_WORKSPACE} zone="UTC" onSave={onSave} />);
  const field = screen.getByRole("spinbutton", { name: "Longest chat message, in characters" });
  expect(field).toHaveValue(450);
  expect(field).toHaveAttribute("min", "150");
  expect(field).toHaveAttribute("max", "2000");
  await userEvent.clear(field);
  expect(field).toHaveValue(null);
  await userEvent.type(field, "200");
  const messaging = screen.getByRole("spinbutton", { name: "Longest message in messaging, in characters" });
  expect(messaging).toHaveValue(900);
  await userEvent.clear(messaging);
  await userEvent.type(messaging, "1200");
  await userEvent.click(screen.getByRole("button", { name: "Save settings" }));
  expect(onSave).toHaveBeenCalledWith({
    ...FIRST_WORKSPACE,
    chatLength: 200,
    messagingLength: 1200,
    placeholders: expect.anything(),
  });
});

test("the preview of a macro follows the chat length and its own length, which is kept", async () => {
  const onSave = vi.fn();
  function Editor() {
    const [fields, setFields] = useState(EMPTY_FIELDS);
    return (
      <MacroEditor
        fields={fields}
        onFields={setFields}
        chatLength={150}
        values={NONE}
        folders={[]}
        isTaken={() => false}
        onSave={onSave}
        onDiscard={() => undefined}
        onCopy={() => undefined}
        loadHistory={async () => []}
      />
    );
  }
  render(<Editor />);
  const preview = () =>
    screen.getByRole("region", { name: "What the customer gets" }).querySelectorAll(".preview p").length;
  await userEvent.type(screen.getByRole("textbox", { name: "Title" }), "Keys");
  const text = "The key of the yard hangs behind the red door. Please bring it back before six in the evening. ".repeat(
    2,
  );
  await userEvent.click(screen.getByRole("textbox", { name: "Text" }));
  await userEvent.paste(text);
  expect(preview()).toBe(2);
  const own = screen.getByRole("spinbutton", { name: "Longest message, in characters" });
  await userEvent.type(own, "1000");
  expect(preview()).toBe(1);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ maxChars: 1000 }));
});
