// Desks that changed their pages: it is said, and what still can be read is read, never silently.
import { describe, expect, test } from "vitest";
import { bundleReader, expectedOf, expectReading, lookPlainly, profileOf, serveFixtures } from "../profiles/fixtures";
import { BROWSERS } from "./drive/browsers";
import type { Tab } from "./drive/driver";
import { panelText } from "./drive/panel";
import { stage } from "./drive/stage";
import { waitUntil } from "./drive/wait-until";

const reader = await bundleReader();
/** Longer than the moment of grace in which a page may still be being drawn, in milliseconds. */
const LATER = 2000;

const roles = (look: Awaited<ReturnType<typeof lookPlainly>>) => look.messages.map(({ role }) => role);

describe.each(BROWSERS)("desks that changed, %s", (name) => {
  const { open, later } = stage(name);

  const show = async (id: string, change: (html: string) => string): Promise<Tab> => {
    const site = await serveFixtures((html, which) => (which === id ? change(html) : html));
    later(() => site.close());
    return open(`${site.url}${expectedOf(id).path}`);
  };

  test("a message list that is not where it was: nothing at first, then said and read by its looks", async () => {
    const tab = await show("livechat", (html) => html);
    const { transcript: _, ...rest } = profileOf("livechat") as Record<string, unknown>;
    const moved = { ...rest, transcript: { root: ["#gone"], row: [".gone"], body: ["p"], order: "oldest-first" } };
    expect((await lookPlainly(tab, reader, [moved])).messages).toEqual([]);
    const look = await lookPlainly(tab, reader, [moved], LATER);
    expect(look.profile?.drifted).toEqual(["transcript"]);
    expect(look.conversation?.key).toBe("T1XKQ2");
    expect(look.messages.length).toBe(7);
    expect([look.composer, look.send]).toEqual(["composer", "send"]);
  });

  test("rows that tell their author in another way are decided by their looks, at most probably right", async () => {
    const tab = await show("live-helper-chat", (html) =>
      html.replaceAll("data-op-id", "data-who").replaceAll(/message-row (?:response|message-admin)/g, "message-row"),
    );
    const look = await lookPlainly(tab, reader, [profileOf("live-helper-chat")], LATER);
    expect(look.profile?.drifted).toContain("roles");
    expect(look.health).not.toBe("read");
  });

  test("a page that is as its profile says stays so, whatever time passes", async () => {
    const tab = await show("zendesk", (html) => html);
    expectReading(await lookPlainly(tab, reader, [profileOf("zendesk")], LATER), expectedOf("zendesk"));
  });

  test("a page without a conversation is no changed page", async () => {
    const tab = await show("crisp", (html) =>
      html.replace(/<div class="c-conversation-box-content">[\s\S]*<aside/, "</main><aside"),
    );
    await tab.run("page", () => history.replaceState(null, "", "/website/0a1b2c3d/inbox/"));
    const profile = {
      ...(profileOf("crisp") as Record<string, unknown>),
      match: { hosts: ["127.0.0.1"], fingerprint: [], atLeast: 4 },
    };
    const look = await lookPlainly(tab, reader, [profile], LATER);
    expect([look.health, look.profile?.drifted]).toEqual(["no-chat", []]);
  });

  test("the panel says that the desk changed its page", async () => {
    const tab = await show("zendesk", (html) => html.replaceAll("omni-log-comment-item", "log-row-2"));
    await waitUntil("the word", async () => (await panelText(tab)).includes("Zendesk changed its page"));
  });

  test("a send control that a stranger's profile names is pressed only if it looks like one", async () => {
    const tab = await show("crisp", (html) =>
      html.replace("</aside>", '<button type="button" id="refund">Refund order</button></aside>'),
    );
    const profile = profileOf("crisp") as Record<string, unknown>;
    const evil = { ...profile, source: "imported", send: { button: ["#refund"], keys: "none" } };
    const look = await lookPlainly(tab, reader, [evil]);
    expect([look.composer, look.send ?? "-", look.sendKeys]).toEqual(["composer", "-", "none"]);
    const good = { ...profile, source: "imported", send: { button: ["[data-mark=send]"], keys: "none" } };
    expect((await lookPlainly(tab, reader, [good])).send).toBe("send");
  });

  test("what is not a public reply is never taken for one", async () => {
    const note = async (id: string, change: (html: string) => string) =>
      (await lookPlainly(await show(id, change), reader, [profileOf(id)])).mode;
    expect(await note("live-helper-chat", (html) => html.replace('whisper="0"', 'whisper="1"'))).toBe("note");
    expect(await note("chatwoot", (html) => html.replace('class="reply-box"', 'class="reply-box is-private"'))).toBe(
      "note",
    );
    expect(await note("freescout", (html) => html.replace('name="is_note" value=""', 'name="is_note" value="1"'))).toBe(
      "note",
    );
    expect(await note("zendesk", (html) => html.replace('data-channel="messaging"', 'data-channel="internal"'))).toBe(
      "note",
    );
    expect(await note("zendesk", (html) => html.replace('data-channel="messaging">Messaging', ">Etwas"))).toBe(
      "unknown",
    );
    expect(await note("livechat", (html) => html.replace(">Message<", ">Private<"))).toBe("note");
    expect(await note("zammad-tickets", (html) => html.replaceAll("is-public", "is-internal"))).toBe("note");
    expect(
      await note("hubspot", (html) =>
        html
          .replace('selected="true">Chat', 'selected="false">Chat')
          .replace('selected="false">Comment', 'selected="true">Comment'),
      ),
    ).toBe("note");
  });

  test("roles stay the desk's own where a colleague is drawn on the customer's side", async () => {
    const tab = await show("chatwoot", (html) => html);
    expect(roles(await lookPlainly(tab, reader, [profileOf("chatwoot")]))[5]).toBe("agent");
  });
});
