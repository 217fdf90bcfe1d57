import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ReadingLine } from "../../../components/transcript/reading-line";

const about = {
  connected: true,
  health: "read" as const,
  reasons: [],
  counts: { customer: 2 },
  signs: [],
  composer: { mode: "public" as const, empty: true, setAside: false },
};

test("a desk that changed its page is said so, where everybody sees it", () => {
  render(<ReadingLine {...about} profile={{ name: "Zendesk", drifted: ["roles"] }} />);
  expect(screen.getByText(/Zendesk changed its page: it tells who wrote what in another way/)).toBeVisible();
});

test("a profile that fits is named in the details alone", () => {
  render(<ReadingLine {...about} profile={{ name: "Zendesk", drifted: [] }} />);
  expect(screen.getByText(/^Zendesk profile\./)).toBeInTheDocument();
  expect(screen.queryByText(/changed its page/)).toBeNull();
});

test("what the page shows of the conversation is said", () => {
  render(<ReadingLine {...about} signs={["closed", "colleague-replying"]} />);
  expect(screen.getByText(/This conversation is closed. Someone else is answering here/)).toBeVisible();
});
