// What the search box asks the background: the hits for some words, and one macro as it would be sent.
import type { MacroId } from "../../lib/macros/macro";
import type { PanelClient } from "../../lib/wire/panel-client";

export async function findMacros(client: PanelClient, query: string) {
  const got = await client.call({ kind: "search", query });
  return got.kind === "found" ? got.answer : undefined;
}

export async function previewOf(client: PanelClient, macroId: MacroId) {
  const got = await client.call({ kind: "preview", macroId, values: {} });
  return got.kind === "preview" ? got.preview : undefined;
}
