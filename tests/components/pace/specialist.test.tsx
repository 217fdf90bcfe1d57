import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { SpecialistForm } from "../../../components/pace/specialist-form";
import { SpecialistLine } from "../../../components/pace/specialist-line";
import type { AskedSpecialist } from "../../../lib/pace/pace-facts";
import { epochMs } from "../../../lib/transcript/time";
import { LIVE, messagesOf, paceOf } from "../../unit/pace/chat-for-tests";

const ago = (seconds: number) => epochMs(Date.now() - seconds * 1000);

/** A chat whose question is so many seconds old, with a holding line behind it. */
function chat(seconds: number, specialist?: AskedSpecialist) {
  const at = (more: number) => ({ time: { at: ago(seconds - more), precision: "exact" as const } });
  const lines = [
    ["customer", 0, "Where is it?", at(0)],
    ["agent", 0, "Let me check that for you.", at(1)],
  ] as const;
  const openedAt = ago(seconds);
  return paceOf([...lines], LIVE, {
    messages: messagesOf([...lines]),
    openedAt,
    ...(specialist ? { specialist } : {}),
  });
}

describe("the line", () => {
  function shown(pace: ReturnType<typeof chat>) {
    const [onAsk, onOver] = [vi.fn(), vi.fn()];
    render(<SpecialistLine pace={pace} alt="Alt" onAsk={onAsk} onOver={onOver} />);
    return { onAsk, onOver };
  }

  test("offers a specialist after the search time, and not before", async () => {
    shown(chat(80));
    expect(screen.queryByRole("region")).toBeNull();
    const { onAsk, onOver } = shown(chat(91));
    expect(screen.getByRole("status")).toHaveTextContent("A specialist may know");
    await userEvent.click(screen.getByRole("button", { name: /Ask a specialist/ }));
    await userEvent.click(screen.getByRole("button", { name: "Not needed" }));
    expect([onAsk.mock.calls.length, onOver.mock.calls.length]).toEqual([1, 1]);
  });

  test("shows the specialist's clock, which is not read out at each second", async () => {
    const { onOver } = shown(chat(150, { askedAt: ago(40), about: ago(150) }));
    expect(screen.getByRole("timer")).toHaveTextContent(/^1:(19|20) left$/);
    expect(screen.getByRole("status")).not.toHaveTextContent(/\d/);
    await userEvent.click(screen.getByRole("button", { name: "Got the answer" }));
    expect(onOver).toHaveBeenCalledOnce();
  });

  test("says when they are late, in words and not by colour alone", () => {
    shown(chat(300, { askedAt: ago(132), about: ago(300) }));
    expect(screen.getByRole("status")).toHaveTextContent("The specialist is late.");
    expect(screen.getByRole("timer")).toHaveTextContent(/^0:1[23] over$/);
  });
});

describe("the brief", () => {
  function shown(text = "Live chat, customer is waiting.") {
    const [onText, onAsked, onLeave] = [vi.fn(), vi.fn(), vi.fn()];
    render(
      <SpecialistForm
        subject="Live chat"
        text={text}
        copyKey="Ctrl ↵"
        onText={onText}
        onAsked={onAsked}
        onLeave={onLeave}
      />,
    );
    return { onText, onAsked, onLeave, field: screen.getByRole("textbox", { name: "Brief for the specialist" }) };
  }

  test("stands whole in a field that has the keyboard and can be changed", async () => {
    const { field, onText } = shown();
    expect(field).toHaveFocus();
    expect(field).toHaveValue("Live chat, customer is waiting.");
    await userEvent.type(field, "!");
    expect(onText).toHaveBeenCalledWith("Live chat, customer is waiting.!");
  });

  test("is copied by button or key, which no other part of the panel hears", async () => {
    const user = userEvent.setup();
    const heard = vi.fn();
    document.addEventListener("keydown", heard);
    const { onAsked, onLeave } = shown();
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await navigator.clipboard.readText()).toBe("Live chat, customer is waiting.");
    expect(onAsked).toHaveBeenCalledWith("copied");
    await user.keyboard("{Escape}");
    expect(onLeave).toHaveBeenCalledOnce();
    document.removeEventListener("keydown", heard);
    expect(heard.mock.calls.flatMap(([event]) => (event.key === "Control" ? [] : [event.key]))).toEqual([]);
  });

  test("is opened as a mail in a window of its own, with nobody as receiver", async () => {
    const { onAsked } = shown("A\nB");
    const link = screen.getByRole("link", { name: "Open as a mail" });
    expect(link).toHaveAttribute("href", "mailto:?subject=Live%20chat&body=A%0D%0AB");
    expect(link).toHaveAttribute("target", "_blank");
    link.addEventListener("click", (event) => event.preventDefault());
    await userEvent.click(link);
    expect(onAsked).toHaveBeenCalledWith("mail");
  });

  test("too long for a mail, it is said so", () => {
    shown("x".repeat(2000));
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.getByText(/Too long for a mail/)).toBeVisible();
  });

  test("an empty one is not copied", async () => {
    const { onAsked, field } = shown(" ");
    await userEvent.click(screen.getByRole("button", { name: /Copy/ }));
    expect(onAsked).not.toHaveBeenCalled();
    expect(field).toHaveFocus();
  });

  test("where the browser does not copy, the clock starts when the agent says so", async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    document.execCommand = () => false;
    const { onAsked } = shown();
    await user.click(screen.getByRole("button", { name: /Copy/ }));
    expect(screen.getByRole("alert")).toHaveTextContent("did not let Chatside copy");
    expect(onAsked).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "start the clock" }));
    expect(onAsked).toHaveBeenCalledWith("copied");
  });
});
