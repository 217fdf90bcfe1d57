import { useCallback, useEffect, useState } from "react";
import { Library } from "../../components/macros/library/library";
import { NotificationSwitch } from "../../components/settings/notification-switch";
import { WorkspaceForm } from "../../components/settings/workspace-form";
import { SiteList } from "../../components/sites/site-list";
import { NoticeLine } from "../../components/ui/notice-line";
import { zone } from "../../lib/browser/clock";
import { allowNotifications, canMute, mayNotify } from "../../lib/browser/notifications";
import type { ImportCall } from "../../lib/wire/import-messages";
import type { SiteRow } from "../../lib/wire/library-rows";
import type { PanelClient } from "../../lib/wire/panel-client";
import type { LibraryCall, PanelAnswer } from "../../lib/wire/panel-messages";
import type { Workspace } from "../../lib/workspaces/workspace";
import { Backup } from "./backup";
import { Learnt } from "./learnt";
import { MoveMacros } from "./move-macros";
import { Profiles } from "./profiles";

const CHANNEL_WORDS = { live: "as live chat", messaging: "as messaging", page: "as the page says" } as const;

interface Said {
  readonly tone: "info" | "problem";
  readonly text: string;
  readonly undo?: LibraryCall | ImportCall | (() => void);
}

/** Macros, settings and sites, with more room than the panel has. */
export function OptionsApp({ client }: { readonly client: PanelClient }) {
  const [sites, setSites] = useState<readonly SiteRow[]>([]);
  const [workspace, setWorkspace] = useState<Workspace>();
  /** Why there are no settings to show. */
  const [broken, setBroken] = useState<string>();
  const [said, setSaid] = useState<Said>();
  const [changes, setChanges] = useState(0);
  /** Grows with every import, and with every one taken back. */
  const [imports, setImports] = useState(0);
  /** Everything on this page is read anew after a restore. */
  const [restores, setRestores] = useState(0);

  const refresh = useCallback(async () => {
    const asked = [client.call({ kind: "list-sites" }), client.call({ kind: "load-workspace" })] as const;
    const [listed, loaded] = await Promise.all(asked);
    if (listed.kind === "sites") setSites(listed.sites);
    else if (listed.kind === "problem") setSaid({ tone: "problem", text: listed.text });
    if (loaded.kind === "workspace") setWorkspace(loaded.workspace);
    setBroken(loaded.kind === "problem" ? loaded.text : undefined);
  }, [client]);

  useEffect(() => void refresh(), [refresh]);

  async function change(call: LibraryCall | ImportCall, done: Said): Promise<PanelAnswer> {
    const answer = await client.call(call);
    setSaid(answer.kind === "problem" ? { tone: "problem", text: answer.text } : done);
    await refresh();
    setChanges((before) => before + 1);
    if (call.kind === "undo-import") setImports((before) => before + 1);
    return answer;
  }

  return (
    <main className="page">
      <h1>Chatside</h1>
      <p>
        <a href="/practice.html">Try it on the practice desk</a>
        {sites.length === 0 && ", or open your helpdesk and click Chatside's button in the toolbar."}
      </p>
      {broken && <NoticeLine tone="problem">{broken}</NoticeLine>}
      <h2>Library</h2>
      {workspace ? (
        <Library client={client} workspace={workspace} imports={imports + restores} say={setSaid} />
      ) : (
        !broken && <p className="secondary">Loading your macros.</p>
      )}
      <MoveMacros
        client={client}
        onProblem={(text) => setSaid({ tone: "problem", text })}
        onImported={({ added, replaced, at }) => {
          const count = added.length + replaced.length;
          const text = count === 1 ? "One macro was imported." : `${count} macros were imported.`;
          setSaid({ tone: "info", text, undo: { kind: "undo-import", added, replaced, at } });
          void refresh();
          setChanges((before) => before + 1);
          setImports((before) => before + 1);
        }}
      />
      <h2>Settings</h2>
      {workspace && (
        <WorkspaceForm
          key={`${workspace.id} ${restores}`}
          workspace={workspace}
          zone={zone()}
          onSave={(next) =>
            void change({ kind: "save-workspace", workspace: next }, { tone: "info", text: "Settings are saved." })
          }
        />
      )}
      {workspace && (
        <NotificationSwitch
          isOn={mayNotify}
          onSwitch={allowNotifications}
          {...(canMute ? { muted: workspace.muted === true } : {})}
          onMute={(muted) =>
            void change(
              { kind: "save-workspace", workspace: { ...workspace, muted } },
              { tone: "info", text: muted ? "Notifications are silent now." : "Notifications have their sound again." },
            )
          }
        />
      )}
      <h2>What I learnt</h2>
      {workspace && (
        <Learnt
          key={`learnt ${restores}`}
          client={client}
          say={setSaid}
          on={workspace.learns === true}
          onChange={() => void refresh()}
        />
      )}
      <p>
        <button
          type="button"
          className="quiet"
          onClick={() =>
            void change(
              { kind: "forget-all-answers" },
              { tone: "info", text: "What you answered to macros' questions is erased." },
            )
          }
        >
          Erase my earlier answers
        </button>{" "}
        <span className="secondary">
          The last five to each question of a macro are offered again, for thirty days, on this machine only.
        </span>
      </p>
      <h2>Sites</h2>
      <SiteList
        sites={sites}
        onOff={(host, off) =>
          void change(
            { kind: "site-off", host, off },
            { tone: "info", text: off ? `Off on ${host}.` : `On again on ${host}.` },
          )
        }
        onOwnSend={(host, on) =>
          void change(
            { kind: "site-own-send", host, on },
            {
              tone: "info",
              text: on ? `Ctrl/⌘+Enter sends your own text on ${host}.` : `The key is ${host}'s own again.`,
            },
          )
        }
        onChannel={(host, channel) =>
          void change(
            { kind: "site-channel", host, ...(channel ? { channel } : {}) },
            { tone: "info", text: `Chats on ${host} are timed ${CHANNEL_WORDS[channel ?? "page"]}.` },
          )
        }
        onForget={({ origin, settings }) =>
          void change(
            { kind: "forget-site", host: settings.host, ...(origin === undefined ? {} : { origin }) },
            {
              tone: "info",
              text: origin === undefined ? `${settings.host} is forgotten.` : "The permission is taken away.",
            },
          )
        }
      />
      <h2>Pages you taught</h2>
      <Profiles client={client} say={setSaid} changes={changes} />
      <h2>Backup</h2>
      <Backup
        client={client}
        onChanged={async () => {
          await refresh();
          setChanges((before) => before + 1);
          setRestores((before) => before + 1);
        }}
      />
      <div className="toast">
        {said && (
          <NoticeLine tone={said.tone} onDismiss={() => setSaid(undefined)}>
            {said.text}{" "}
            {said.undo && (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  const { undo } = said;
                  if (typeof undo === "function") undo();
                  else if (undo) void change(undo, { tone: "info", text: "It is back." });
                }}
              >
                Undo
              </button>
            )}
          </NoticeLine>
        )}
      </div>
    </main>
  );
}
