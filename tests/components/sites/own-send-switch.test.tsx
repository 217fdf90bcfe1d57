import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { OwnSendSwitch } from "../../../components/sites/own-send-switch";
import { SiteList } from "../../../components/sites/site-list";
import { FIRST_LAYOUT } from "../../../lib/sites/site-settings";
import type { PanelAnswer } from "../../../lib/wire/panel-messages";

test("the panel's switch says what the key would do, and what stands against it", async () => {
  const onSwitch = vi.fn(async (_: boolean): Promise<PanelAnswer> => ({ kind: "done" }));
  const about = { on: false, sendKey: "Ctrl+Enter", onSwitch };
  const { rerender } = render(<OwnSendSwitch {...about} deskHasIt={false} />);
  const box = screen.getByRole("checkbox", { name: "Ctrl+Enter in the reply box sends my own text" });
  expect(box).not.toBeChecked();
  await userEvent.click(box);
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith(true);
  rerender(<OwnSendSwitch {...about} deskHasIt />);
  expect(screen.getByText(/This desk sends on Ctrl\+Enter itself/)).toBeVisible();
});

test("a switch that could not be kept says why", async () => {
  const onSwitch = async (): Promise<PanelAnswer> => ({ kind: "problem", text: "The database is full." });
  render(<OwnSendSwitch on sendKey="⌘+Enter" deskHasIt={false} onSwitch={onSwitch} />);
  await userEvent.click(screen.getByRole("checkbox"));
  expect(screen.getByRole("alert")).toHaveTextContent("The database is full.");
});

test("the list of sites has the same switch for each, off at first", async () => {
  const onOwnSend = vi.fn();
  const site = (host: string, ownSend?: boolean) => ({
    origin: `*://${host}/*`,
    settings: { host, off: false, layout: FIRST_LAYOUT, ...(ownSend === undefined ? {} : { ownSend }) },
  });
  render(
    <SiteList
      sites={[site("a.example"), site("b.example", true)]}
      onOff={vi.fn()}
      onChannel={vi.fn()}
      onOwnSend={onOwnSend}
      onForget={vi.fn()}
    />,
  );
  const [first, second] = screen.getAllByRole("checkbox", { name: /sends my own text/ });
  expect(first).not.toBeChecked();
  expect(second).toBeChecked();
  if (first) await userEvent.click(first);
  expect(onOwnSend).toHaveBeenCalledExactlyOnceWith("a.example", true);
});
