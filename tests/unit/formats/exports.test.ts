// What other tools get, and what comes back of it through their own importers.
import { describe, expect, test } from "vitest";
import { exportBriskine } from "../../../lib/formats/export-briskine";
import { exportChatwoot } from "../../../lib/formats/export-chatwoot";
import { exportEspanso } from "../../../lib/formats/export-espanso";
import type { ExportResult, MacroToExport } from "../../../lib/formats/exported-macros";
import { importOf } from "./import-of";

const macro = (body: string, more: Partial<MacroToExport> = {}): MacroToExport => ({
  title: "Late parcel",
  shortcut: "late",
  aliases: [],
  folder: [],
  tags: [],
  language: "",
  body,
  enabled: true,
  ...more,
});
const lines = ({ report }: ExportResult) => report.map(({ code, detail }) => `${code}: ${detail}`);
/** Name, people, texts with marks, two paragraphs. */
const PLAIN = 'Hi {{customer.first_name}},\nI am {{agent.name}} & 1 < 2.\n\n\\{\\{literal}} "end"';

describe("Chatwoot", () => {
  test("values it knows go over, and come back", () => {
    const result = exportChatwoot([macro(PLAIN)]);
    expect(JSON.parse(result.text)).toEqual([
      { short_code: "late", content: 'Hi {{contact.first_name}},\nI am {{agent.name}} & 1 < 2.\n\n{{literal}} "end"' },
    ]);
    expect(importOf(result.text).macros[0]?.body).toContain("Hi {{customer.first_name}},\nI am {{agent.name}}");
  });

  test.each([
    ["{{ask:Order no|12}} {{ask:Size}}", "12 [Size]", "ask:Order no, ask:Size"],
    ["{{choose:Size|S|M}}", "S", "choose:Size"],
    ["{{date:YYYY|+1d}}{{cursor}}", "[YYYY +1d]", "date, cursor"],
    ["{{customer.first_name|there}}", "{{contact.first_name}}", "customer.first_name"],
    ["{{company.name}} {{clipboard}}", "[company name] [clipboard]", "company.name, clipboard"],
  ])("what it would leave empty is written out: %s", (body, content, detail) => {
    const result = exportChatwoot([macro(body, { title: "late" })]);
    expect(JSON.parse(result.text)[0].content).toBe(content);
    expect(lines(result)).toEqual([`placeholder_unknown: ${detail}`]);
  });

  test("shortcuts are made where there is none, each once; what is switched off stays here", () => {
    const result = exportChatwoot([
      macro("a", { title: "Späte Lieferung!", shortcut: "" }),
      macro("b", { title: "späte lieferung", shortcut: "" }),
      macro("c", { enabled: false }),
    ]);
    expect(JSON.parse(result.text).map((one: { short_code: string }) => one.short_code)).toEqual([
      "spate-lieferung",
      "spate-lieferung-2",
    ]);
    expect(lines(result)).toEqual([
      "shortcut_missing: spate-lieferung was made up",
      "field_lost: title",
      "shortcut_missing: spate-lieferung-2 was made up",
      "field_lost: title",
      "inactive_disabled: left out, it is switched off",
    ]);
  });
});

describe("Briskine", () => {
  test("paragraphs, marks and people come back as they were", () => {
    const body = "Hi {{customer.first_name}},\nI am {{agent.name}} & 1 < 2.\n\n{{cursor}}{{date:D MMMM|+3d}}";
    const result = exportBriskine([macro(body, { tags: ["a", "b"] })]);
    expect(result.report).toEqual([]);
    expect(importOf(result.text).macros).toMatchObject([
      { title: "Late parcel", shortcut: "late", tags: ["a", "b"], body },
    ]);
  });

  test.each([
    ["{{customer.first_name|you}}", "<p>{{#if to.first_name}}{{to.first_name}}{{else}}you{{/if}}</p>", []],
    ["{{ask:Size|M}}", "<p>M</p>", ["placeholder_unknown: ask:Size"]],
    ["\\{\\{x}}", "<p>\\{{x}}</p>", []],
    ["{{time:HH:mm|-2h}}", '<p>{{moment format=""HH:mm"" subtract=""2;hours""}}</p>', []],
  ])("%s", (body, html, lost) => {
    const result = exportBriskine([macro(body)]);
    expect(result.text).toContain(html);
    expect(lines(result)).toEqual(lost);
  });

  test("no cell is a formula", () => {
    expect(exportBriskine([macro("x", { title: "=1+1" })]).text).toContain("'=1+1");
  });
});

describe("Espanso", () => {
  test("questions, dates and the cursor come back", () => {
    const body = "Dear {{ask:name|you}}, {{choose:size|S|M}}\n\n{{date:DD.MM.YYYY|+3d}}{{cursor}} {{clipboard}}";
    const result = exportEspanso([macro(body, { aliases: ["spät"], tags: ["t"] })]);
    expect(result.report).toEqual([]);
    expect(importOf(result.text).macros).toMatchObject([
      { title: "Late parcel", shortcut: "late", aliases: ["spät"], tags: ["t"], body },
    ]);
  });

  test.each([
    ["{{customer.name}}", ["placeholder_unknown: customer.name"], "{{ask:customer name}}"],
    ["{{date:YYYY|+1M}}", ["placeholder_unknown: YYYY +1M"], "{{date:YYYY}}"],
    ["\\{\\{literal}} 'it''s': - # x", [], "\\{\\{literal}} 'it''s': - # x"],
  ])("%s", (body, lost, again) => {
    const result = exportEspanso([macro(body)]);
    expect(lines(result)).toEqual(lost);
    expect(importOf(result.text).macros[0]?.body).toBe(again);
  });

  test("a macro without shortcut gets one, its folder is lost", () => {
    const result = exportEspanso([macro("x", { shortcut: "", folder: ["F"], language: "de" })]);
    expect(result.text).toContain("trigger: :late-parcel");
    expect(lines(result)).toEqual(["field_lost: folder, language", "shortcut_missing: late-parcel was made up"]);
  });
});
