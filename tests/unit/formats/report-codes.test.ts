import { expect, test } from "vitest";
import { exportBriskine } from "../../../lib/formats/export-briskine";
import { exportChatwoot } from "../../../lib/formats/export-chatwoot";
import { importFiles } from "../../../lib/formats/import-files";
import { REPORT_CODES, type ReportCode } from "../../../lib/formats/report-codes";
import { summarise } from "../../../lib/formats/summarise";
import { bytesOf, importOf } from "./import-of";

const zendesk = (actions: readonly object[], more: object = {}) => ({ macros: [{ title: "N", actions, ...more }] });
const comment = (value: string) => ({ field: "comment_value_html", value });
const blaze = (text: string) => ({ folders: [{ name: "F", snippets: [{ name: "N", shortcut: "/n", text }] }] });
const chat = (more: object) => [{ id: "N", message: "x", scope: "all", ...more }];

/** The shortest export that gets each code, and what the line is about. */
const CASES: readonly (readonly [ReportCode, unknown, item?: string])[] = [
  ["action_lost", blaze("x{key: enter}")],
  ["alternate_body_lost", [{ id: 1, name: "N", text: "mail", chatText: "chat" }]],
  ["attachment_lost", [{ short_code: "N", content: "x", attachments: [{ filename: "a.pdf" }] }]],
  ["autocorrect_skipped", "matches:\n  - {trigger: N, replace: x, word: true}"],
  ["bad_row", { userClippingsRoot: [{ name: "N", children: "x" }] }],
  ["body_missing_in_list", [{ id: 1, name: "N", preview: "x" }]],
  ["case_rule_lost", "matches:\n  - {trigger: ':n', label: N, replace: x, propagate_case: true}"],
  ["conditional_lost", zendesk([comment("{% if a %}x{% endif %}")])],
  ["control_chars_removed", "title,body\nN,x\u0001y"],
  ["duplicate_identical", "title,body\nN,x\nN,x"],
  ["duplicate_shortcut", "title,shortcut,body\nM,k,x\nN,/K,y"],
  ["empty_body_skipped", zendesk([comment("<p>&nbsp;</p><br>")])],
  ["encoding_guessed", Uint8Array.from([..."title,body\nN,\xfc"].map((letter) => letter.charCodeAt(0))), "export"],
  ["file_refused", "[", "export"],
  ["formatting_lost", zendesk([comment("<b>x</b>")])],
  ["image_lost", zendesk([comment('x<img src="a.png">')])],
  ["inactive_disabled", zendesk([comment("x")], { active: false })],
  ["language_variant_lost", 'title,msg,explain,languages\nN,x,,"{"'],
  ["link_flattened", zendesk([comment('<a href="https://x.example">x</a>')])],
  ["nested_cycle", blaze("{import: /n}")],
  ["nested_missing", blaze("{import: /none}")],
  ["options_lost", chat({ options: "Yes/No" })],
  ["placeholder_unknown", zendesk([comment("{{a.b}}")])],
  ["private_note", zendesk([comment("x"), { field: "comment_mode_is_public", value: "false" }])],
  ["regex_trigger_lost", "matches:\n  - {regex: 'a.', label: N, replace: x}"],
  ["restriction_lost", chat({ scope: "agent" })],
  ["script_blocked", blaze("x{run: y}")],
  ["shortcut_changed", "title,shortcut,body\nN,a b,x"],
  ["shortcut_missing", { combos: [{ name: "N", keyword: "", snippet: "x" }] }],
  ["too_long", `title,body\nN,${"x".repeat(20_001)}`],
  ["truncated_list", { macros: [{ title: "N", actions: [comment("x")] }], next_page: "p" }, "export"],
  ["unknown_column", "title,body,colour\nN,x,red", "export"],
  ["unsafe_html_removed", zendesk([comment("<p onclick=a()>x</p>")])],
  ["usage_lost", zendesk([comment("x")], { usage_24h: 2 }), "export"],
];

test.each(CASES)("%s", (code, content, item = "N") => {
  const bytes =
    content instanceof Uint8Array ? content : bytesOf(typeof content === "string" ? content : JSON.stringify(content));
  const { report } = importFiles([{ name: "export", bytes }]);
  expect(report).toContainEqual({ code, item, field: expect.any(String), detail: expect.any(String) });
  expect(report.filter((line) => line.code === code && line.item === item)).toHaveLength(1);
});

test("every code has a case here or belongs to exports", () => {
  const covered = new Set([...CASES.map(([code]) => code), "field_lost"]);
  expect(Object.keys(REPORT_CODES).filter((code) => !covered.has(code as ReportCode))).toEqual([]);
});

test("an export says which fields the other tool has no place for", () => {
  const macro = {
    title: "N",
    shortcut: "n",
    aliases: [],
    folder: ["F"],
    tags: ["t"],
    language: "",
    body: "x",
    enabled: true,
  };
  expect(exportChatwoot([macro]).report).toEqual([
    { code: "field_lost", item: "N", field: "folder", detail: "folder, tags, title" },
  ]);
  expect(exportBriskine([macro]).report).toEqual([
    { code: "field_lost", item: "N", field: "folder", detail: "folder" },
  ]);
});

test("the summary counts what came, what was skipped and what lost something", () => {
  const result = importOf("title,shortcut,body\nA,k,x\nB,K,y\nC,,\nD,d,z");
  expect(summarise(result)).toBe("3 of 4 imported, 1 skipped, 1 with something to look at");
});
