import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS, launch } from "./drive/browsers";
import { delivered, serveDesk } from "./drive/desk";
import type { Drive, Tab } from "./drive/driver";
import { chunks, reads, states, take } from "./drive/panel";
import { waitUntil } from "./drive/wait-until";

describe.each(BROWSERS)("the main job on the practice desk, %s", (name) => {
  let drive: Drive;
  let desk: Awaited<ReturnType<typeof serveDesk>>;
  let tab: Tab;

  beforeAll(async () => {
    desk = await serveDesk();
    drive = await launch(name);
    tab = await drive.open(`${desk.url}/?speed=20#/conversation/812`);
  });
  afterAll(async () => {
    await drive?.close();
    desk?.close();
  });

  test("a macro is found, taken, and sent chunk by chunk, each seen and received once", async () => {
    await reads(tab, "Mia Kowalska");
    const plan = await take(tab, "anything", "Anything else?");
    expect(plan).toHaveLength(1);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the chunk to be seen", async () => (await states(tab)) === "sent");
    expect((await delivered(tab)).map(({ text }) => text)).toEqual(["Is there anything else I can help you with?"]);
    expect((await chunks(tab))[0]?.words).toMatch(/seen in the chat/);
  });
});
