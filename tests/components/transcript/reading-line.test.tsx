import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ReadingLine } from "../../../components/transcript/reading-line";

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
  render(<ReadingLine {...about} profile={{ name: "Zendesk", drifted: ["roles"] }} />);
  expect(screen.getByText(/Zendesk changed its page: it tells who wrote what in another way/)).toBeVisible();
});

test("one line says by what the page is read, how much there is, and whether the reply box is ready", () => {
  render(<ReadingLine {...about} profile={{ name: "Zendesk", drifted: [] }} />);
  expect(screen.getByText(/Zendesk profile, 3 messages, 2 authors, reply box ready/)).toBeVisible();
  expect(screen.queryByText(/changed its page/)).toBeNull();
});

test("what the page shows of the conversation is said", () => {
  render(<ReadingLine {...about} signs={["closed", "colleague-replying"]} />);
  expect(screen.getByText(/This conversation is closed. Someone else is answering here/)).toBeVisible();
});
