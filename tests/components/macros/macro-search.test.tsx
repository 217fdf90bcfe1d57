import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRef, useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { HitActions } from "../../../components/macros/hit-actions";
import { LearnCard } from "../../../components/macros/learn-card";
import { MacroSearch } from "../../../components/macros/macro-search";
import type { MacroId } from "../../../lib/macros/macro";
import type { SearchAnswer } from "../../../lib/wire/search-answer";
import { answer, hit } from "./answer-for-tests";

function Stage(props: {
  find: (query: string) => Promise<SearchAnswer | undefined>;
  onChoose: (id: MacroId, add: boolean) => void;
  onCurrent?: (id: MacroId | undefined) => void;
  start?: string;
  about?: string;
  asked?: string;
  onPin?: (id: MacroId, pinned: boolean) => Promise<boolean>;
}) {
  const [query, setQuery] = useState(props.start ?? "");
  const box = useRef<HTMLInputElement>(null);
  return (
    <MacroSearch
      box={box}
      query={query}
      onQuery={setQuery}
      find={props.find}
      preview={async (macroId) => ({ macroId, title: "", chunks: [`chunks of ${macroId}`], missing: [], lost: [] })}
      onChoose={props.onChoose}
      onWriteMacro={() => undefined}
      open
      onOpen={() => undefined}
      onKeysHelp={() => undefined}
      about={props.about ?? ""}
      asked={props.asked ?? ""}
      onCurrent={props.onCurrent ?? (() => undefined)}
      onPin={props.onPin ?? (async (_, pinned) => pinned)}
      actions={(current, togglePin) => (
        <HitActions hit={current} alt="Alt" onEdit={() => undefined} onPin={togglePin} />
      )}
    />
  );
}

test("typing finds, arrows move, Enter takes and Alt+Enter adds", async () => {
  const onChoose = vi.fn();
  const find = async () => answer([hit("1", "Refund"), hit("2", "Return")]);
  render(<Stage find={find} onChoose={onChoose} />);
  await userEvent.type(screen.getByRole("combobox"), "re");
  await screen.findByText("chunks of 1");
  await userEvent.keyboard("{ArrowDown}");
  await screen.findByText("chunks of 2");
  await userEvent.keyboard("{Enter}");
  expect(onChoose).toHaveBeenLastCalledWith("2", false);
  await userEvent.keyboard("{Alt>}{Enter}{/Alt}");
  expect(onChoose).toHaveBeenLastCalledWith("2", true);
});

test("Esc clears a query that finds nothing; with hits, or nothing typed, it is left to the panel", async () => {
  const left = vi.fn();
  const onKeyDown = (event: KeyboardEvent) => event.key === "Escape" && left();
  document.addEventListener("keydown", onKeyDown);
  const find = async (query: string) => answer(query === "zz" ? [] : [hit("1", "Refund")], { total: 1 });
  render(<Stage find={find} onChoose={() => undefined} />);
  const box = screen.getByRole("combobox");
  await userEvent.type(box, "zz");
  await screen.findByText(/No macro has/);
  await userEvent.keyboard("{Escape}");
  expect(box).toHaveValue("");
  expect(left).not.toHaveBeenCalled();
  await userEvent.keyboard("{Escape}");
  expect(left).toHaveBeenCalledOnce();
  await userEvent.type(box, "re");
  await screen.findByText("chunks of 1");
  await userEvent.keyboard("{Escape}");
  expect(box).toHaveValue("re");
  expect(left).toHaveBeenCalledTimes(2);
  document.removeEventListener("keydown", onKeyDown);
});

test("an answer that comes late for an older query is dropped", async () => {
  const answers: ((answer: SearchAnswer) => void)[] = [];
  render(<Stage find={() => new Promise((resolve) => answers.push(resolve))} onChoose={() => undefined} />);
  await userEvent.type(screen.getByRole("combobox"), "r");
  await waitFor(() => expect(answers.length).toBeGreaterThan(1));
  answers.at(-1)?.(answer([hit("2", "Newer")]));
  answers[0]?.(answer([hit("1", "Older")]));
  await screen.findByRole("option", { name: /ewer/ });
  expect(screen.queryByRole("option", { name: /lder/ })).toBeNull();
});

test("a pin stays seen when an answer asked for before it comes after it, and when the hand comes back to the hit", async () => {
  let late: ((answer: SearchAnswer) => void) | undefined;
  const onPin = vi.fn(async (_: MacroId, pinned: boolean) => pinned);
  const hits = () => answer([hit("1", "Refund"), hit("2", "Return")]);
  const find = (query: string) =>
    query === "re" ? new Promise<SearchAnswer>((resolve) => (late = resolve)) : Promise.resolve(hits());
  render(<Stage find={find} onChoose={() => undefined} onPin={onPin} />);
  await userEvent.type(screen.getByRole("combobox"), "r");
  await screen.findByText("chunks of 1");
  await userEvent.keyboard("e");
  await userEvent.keyboard("{Alt>}p{/Alt}");
  const pinned = { name: /Pinned/, pressed: true };
  expect(await screen.findByRole("button", pinned)).toBeVisible();
  late?.(hits());
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("2 macros"));
  expect(screen.getByRole("button", pinned)).toBeVisible();
  await userEvent.keyboard("{ArrowDown}");
  expect(await screen.findByRole("button", { name: /☆ Pin/ })).toBeVisible();
  await userEvent.keyboard("{ArrowUp}");
  expect(await screen.findByRole("button", pinned)).toBeVisible();
  await userEvent.keyboard("{Alt>}p{/Alt}");
  expect(await screen.findByRole("button", { name: /☆ Pin/ })).toBeVisible();
  expect(onPin.mock.calls).toEqual([
    ["1", true],
    ["1", false],
  ]);
});

test("a question that the background did not live to answer is asked again", async () => {
  let asked = 0;
  const find = async () => (++asked === 1 ? undefined : answer([hit("1", "Refund")]));
  render(<Stage find={find} onChoose={() => undefined} />);
  expect(await screen.findByRole("option", { name: /efund/ })).toBeVisible();
});

test("without a hit it says what helps; without macros it offers to write one", async () => {
  const { unmount } = render(<Stage find={async () => answer([], { total: 3 })} onChoose={() => undefined} />);
  await userEvent.type(screen.getByRole("combobox"), "zz");
  expect(await screen.findByText(/No macro has “zz”/)).toBeVisible();
  unmount();
  render(<Stage find={async () => answer([], { total: 0 })} onChoose={() => undefined} />);
  expect(await screen.findByText("You have no macros yet.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Write a macro" })).toBeVisible();
});

test("Enter waits for the answer to what was typed, and takes its first hit", async () => {
  const onChoose = vi.fn();
  const answers = new Map<string, (answer: SearchAnswer) => void>();
  render(<Stage find={(query) => new Promise((resolve) => answers.set(query, resolve))} onChoose={onChoose} />);
  answers.get("")?.(answer([hit("old", "Recent")]));
  await screen.findByText("chunks of old");
  await userEvent.type(screen.getByRole("combobox"), "r{Enter}");
  expect(onChoose).not.toHaveBeenCalled();
  answers.get("r")?.(answer([hit("new", "Refund")]));
  await vi.waitFor(() => expect(onChoose).toHaveBeenCalledWith("new", false));
});

test("the send key on a hit that does not answer what was typed means nothing", async () => {
  const onCurrent = vi.fn();
  const find = async () => answer([hit("recent", "Recent")], { total: 9, warming: true });
  render(<Stage find={find} onChoose={() => undefined} onCurrent={onCurrent} />);
  await screen.findByText(/Recent ones/);
  expect(onCurrent).not.toHaveBeenCalledWith("recent");
});

describe("filters", () => {
  const shipping = { settled: '#"Shipping"', label: "#Shipping", count: 12 };
  /** Answers like the background: `#ship` may become a filter, which is one once it is settled. */
  const find = vi.fn(async (query: string) =>
    /#ship$/.test(query)
      ? answer([hit("1", "Parcel")], { offers: [shipping], typedFilters: ["#ship"] })
      : answer([hit("2", `Found by ${query || "nothing"}`)], { typedFilters: /#ship\b/.test(query) ? ["#ship"] : [] }),
  );
  const chips = () => screen.queryAllByRole("button", { name: /Remove the filter/ }).map((chip) => chip.textContent);

  test("Enter takes the one that is offered, as a chip, and goes on in the box", async () => {
    const onChoose = vi.fn();
    render(<Stage find={find} onChoose={onChoose} />);
    await userEvent.type(screen.getByRole("combobox"), "late #ship");
    expect(await screen.findByRole("option", { name: "Only #Shipping 12 macros" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await userEvent.keyboard("{Enter}");
    expect(onChoose).not.toHaveBeenCalled();
    expect(chips()).toEqual(["#Shipping ×"]);
    expect(screen.getByRole("combobox")).toHaveValue("late");
    await screen.findByText('#"Shipping" late', { exact: false });
    await userEvent.keyboard(" today");
    await waitFor(() => expect(find).toHaveBeenLastCalledWith('#"Shipping" late today'));
  });

  test("a space ends one that is understood, and no other word", async () => {
    render(<Stage find={find} onChoose={() => undefined} />);
    const box = screen.getByRole("combobox");
    await userEvent.type(box, "#ship");
    await screen.findByRole("option", { name: /Only/ });
    await userEvent.type(box, " ");
    expect(chips()).toEqual(["#ship ×"]);
    await userEvent.type(box, "#4711 ");
    expect(chips()).toEqual(["#ship ×"]);
    expect(box).toHaveValue("#4711 ");
  });

  test("one typed faster than its answer came is a chip once that is there", async () => {
    render(<Stage find={find} onChoose={() => undefined} />);
    await userEvent.type(screen.getByRole("combobox"), "#ship l", { delay: null });
    await waitFor(() => expect(chips()).toEqual(["#ship ×"]));
    expect(screen.getByRole("combobox")).toHaveValue("l");
  });

  test("Backspace before the text takes the last one away; arrows reach them, and letters go on in the box", async () => {
    render(<Stage find={find} onChoose={() => undefined} start={'#"a" /"b c" word'} />);
    const box = screen.getByRole<HTMLInputElement>("combobox");
    expect(chips()).toEqual(["#a ×", "/b c ×"]);
    expect(box).toHaveValue("word");
    box.focus();
    box.setSelectionRange(0, 0);
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(screen.getByRole("button", { name: "Remove the filter #a" })).toHaveFocus();
    await userEvent.keyboard("{Delete}");
    expect(chips()).toEqual(["/b c ×"]);
    expect(box).toHaveFocus();
    box.setSelectionRange(0, 0);
    await userEvent.keyboard("{ArrowLeft}s");
    expect(box).toHaveFocus();
    expect(box.value).toContain("s");
    box.setSelectionRange(0, 0);
    await userEvent.keyboard("{Backspace}");
    expect(chips()).toEqual([]);
  });

  test("what let a hit through is shown with the letters that were typed", async () => {
    const filed = [{ label: "#Shipping", matched: [[1, 5]] as const }];
    render(<Stage find={async () => answer([hit("1", "Parcel", { filed })])} onChoose={() => undefined} />);
    expect(await screen.findByText("Ship", { selector: ".filed mark" })).toBeVisible();
  });

  test("where nothing is in them, it says how to take them away", async () => {
    render(<Stage find={async () => answer([], { total: 9 })} onChoose={() => undefined} start={'#"gone"'} />);
    expect(await screen.findByText("No macro is in #gone. Backspace takes the filter away.")).toBeVisible();
  });
});

describe("a long list", () => {
  const many = answer(
    Array.from({ length: 90 }, (_, at) => hit(`m${at}`, `Macro ${at}`)),
    { more: true, total: 900 },
  );
  const current = () => screen.getByRole("option", { selected: true });

  test("has in the document what can be seen, and the current row wherever it is", async () => {
    render(<Stage find={async () => many} onChoose={() => undefined} start="macro" />);
    await screen.findByText("chunks of m0");
    expect(screen.getAllByRole("option").length).toBeLessThan(40);
    const box = screen.getByRole<HTMLInputElement>("combobox");
    box.focus();
    box.setSelectionRange(5, 5);
    await userEvent.keyboard("{PageDown}{PageDown}{ArrowDown}");
    expect(current()).toHaveTextContent("Macro 17");
    await userEvent.keyboard("{End}");
    expect(current()).toHaveTextContent("Macro 89");
    expect(current()).toHaveAttribute("aria-posinset", "90");
    expect(box).toHaveAttribute("aria-activedescendant", current().id);
    expect(screen.getAllByRole("option").length).toBeLessThan(40);
    await userEvent.keyboard("{PageUp}");
    expect(current()).toHaveTextContent("Macro 81");
  });

  test("Home goes to the beginning of the text first, then to the first row", async () => {
    render(<Stage find={async () => many} onChoose={() => undefined} start="macro" />);
    await screen.findByText("chunks of m0");
    const box = screen.getByRole<HTMLInputElement>("combobox");
    box.focus();
    box.setSelectionRange(5, 5);
    await userEvent.keyboard("{End}{Home}");
    expect(current()).toHaveTextContent("Macro 89");
    box.setSelectionRange(0, 0);
    await userEvent.keyboard("{Home}");
    expect(current()).toHaveTextContent("Macro 0");
  });

  test("its count is said once typing rests", async () => {
    render(<Stage find={async () => many} onChoose={() => undefined} />);
    await userEvent.type(screen.getByRole("combobox"), "ma");
    expect(screen.getByRole("status")).toHaveTextContent("");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("More than 90 macros, first: Macro 0."), {
      timeout: 3000,
    });
  });
});

test("a hit says whether it was used in this chat or stands in its plan", async () => {
  const hits = [hit("1", "Refund", { used: "sent" }), hit("2", "Return", { used: "planned" }), hit("3", "Other")];
  render(<Stage find={async () => answer(hits)} onChoose={() => undefined} />);
  const names = (await screen.findAllByRole("option")).map((option) => option.textContent);
  expect(names[0]).toContain("Already used in this chat");
  expect(names[1]).toContain("In this chat's plan");
  expect(names[2]).not.toContain("chat");
});

test("a shortcut typed in full goes before the folder it might become", async () => {
  const onChoose = vi.fn();
  const offers = [{ settled: '/"Refunds"', label: "/Refunds", count: 3 }];
  const found = answer([hit("ref", "Refund", { shortcut: "ref" })], { offers, typedFilters: ["/ref"] });
  render(<Stage find={async () => found} onChoose={onChoose} />);
  await userEvent.type(screen.getByRole("combobox"), "/ref");
  await screen.findByText("chunks of ref");
  await userEvent.keyboard("{Enter}");
  expect(onChoose).toHaveBeenCalledWith("ref", false);
});

describe("an empty box", () => {
  const suggested = (id: string, words: readonly string[], learned = false) =>
    hit(id, `Macro ${id}`, { group: "suggested", matched: [], because: { words, learned } });
  const found = (...ids: readonly string[]) =>
    answer([
      hit("r", "Recent", { group: "recent" }),
      ...ids.map((id) => suggested(id, [id])),
      hit("o", "Other", { group: "others" }),
    ]);

  test("shows recent macros, then what may answer the customer with its reason, then the others", async () => {
    const hits = [
      hit("r", "Recent", { group: "recent" }),
      suggested("s", ["refund", "damaged"]),
      suggested("l", ["late"], true),
      hit("o", "Other", { group: "others" }),
    ];
    render(<Stage find={async () => answer(hits)} onChoose={() => undefined} />);
    const groups = (await screen.findAllByRole("group")).map((group) => group.getAttribute("aria-label"));
    expect(groups).toEqual(["Pinned and recent", "For the last message", "All macros"]);
    expect(screen.getByText("Customer wrote: refund, damaged")).toBeVisible();
    expect(screen.getByText("Customer wrote: late. It answered that before.")).toBeVisible();
    screen.getByRole("combobox").focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Macro l");
  });

  test("nothing moves under the hand: a new message waits until it lets go, types, or another chat is there", async () => {
    const find = vi.fn(async (query: string) => (query === "" ? found(current) : found()));
    let current = "first";
    const stage = (asked: string, about = "chat") => (
      <Stage find={find} onChoose={() => undefined} asked={asked} about={about} />
    );
    const { rerender } = render(stage("1"));
    await screen.findByText("Macro first");
    const box = screen.getByRole("combobox");
    await userEvent.click(box);
    await userEvent.keyboard("{ArrowDown}");
    current = "second";
    rerender(stage("2"));
    await userEvent.keyboard("{ArrowDown}");
    expect(screen.getByText("Macro first")).toBeVisible();
    expect(screen.getByRole("option", { selected: true })).toHaveTextContent("Other");
    rerender(stage("2", "another chat"));
    await screen.findByText("Macro second");
    current = "third";
    rerender(stage("3", "another chat"));
    await userEvent.type(box, "x{Backspace}");
    await screen.findByText("Macro third");
    current = "fourth";
    rerender(stage("4", "another chat"));
    expect(screen.getByText("Macro third")).toBeVisible();
    await userEvent.unhover(box);
    box.blur();
    await screen.findByText("Macro fourth");
    await userEvent.hover(screen.getByRole("listbox"));
    current = "fifth";
    rerender(stage("5", "another chat"));
    expect(screen.getByText("Macro fourth")).toBeVisible();
    await userEvent.unhover(screen.getByRole("listbox"));
    await screen.findByText("Macro fifth");
  });
});

test("whether it may learn is asked with what it would keep, and takes both answers", async () => {
  const onAnswer = vi.fn();
  render(<LearnCard onAnswer={onAnswer} />);
  expect(screen.getByText(/no names, numbers or addresses/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Yes, learn" }));
  await userEvent.click(screen.getByRole("button", { name: "No" }));
  expect(onAnswer.mock.calls).toEqual([[true], [false]]);
});
