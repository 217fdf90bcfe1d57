import { useCallback, useEffect, useState } from "react";
import { ProfileImport } from "../../components/sites/profile-import";
import { ProfileList } from "../../components/sites/profile-list";
import type { ProfileRow } from "../../lib/wire/listed-rows";
import type { PanelClient } from "../../lib/wire/panel-client";
import type { LibraryCall, PanelAnswer } from "../../lib/wire/panel-messages";
import { saveFile } from "./save-file";

export interface ProfilesProps {
  readonly client: PanelClient;
  readonly say: (said: { tone: "info" | "problem"; text: string; undo?: LibraryCall }) => void;
  /** Grows with every change that was made elsewhere on the page. */
  readonly changes: number;
}

const importedWords = (name: string, warnings: readonly string[]): string =>
  `“${name}” is imported and used nowhere yet: say below on which sites it may be used.${
    warnings.length > 0 ? ` Left out: ${warnings.join("; ")}.` : ""
  }`;

/** Page descriptions on the options page: where they are used, out and in again as files. */
export function Profiles({ client, say, changes }: ProfilesProps) {
  const [profiles, setProfiles] = useState<readonly ProfileRow[]>();

  const refresh = useCallback(async () => {
    const answer = await client.call({ kind: "list-profiles" });
    if (answer.kind === "profiles") setProfiles(answer.profiles);
  }, [client]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change elsewhere may have brought one back
  useEffect(() => void refresh(), [refresh, changes]);

  async function change(call: LibraryCall, done: (answer: PanelAnswer) => Parameters<typeof say>[0] | undefined) {
    const answer = await client.call(call);
    const said = answer.kind === "problem" ? { tone: "problem" as const, text: answer.text } : done(answer);
    if (said) say(said);
    await refresh();
  }

  return (
    <>
      <ProfileImport
        onTooLarge={() => say({ tone: "problem", text: "This file is too large to be a page description." })}
        onText={(text) =>
          void change({ kind: "import-profile", text }, (answer) =>
            answer.kind === "imported"
              ? { tone: "info", text: importedWords(answer.name, answer.warnings) }
              : { tone: "problem", text: "That didn't work. Try again." },
          )
        }
      />
      {!profiles && <p className="secondary">Loading what you taught.</p>}
      {profiles && (
        <ProfileList
          profiles={profiles}
          onConfirm={({ id, name }, host, confirmed) =>
            void change({ kind: "confirm-host", id, host, confirmed }, () => ({
              tone: "info",
              text: `“${name}” is ${confirmed ? "used" : "no longer used"} on ${host}.`,
            }))
          }
          onExport={({ id }) =>
            void change({ kind: "export-profile", id }, (answer) => {
              if (answer.kind === "profile-file") saveFile(answer.name, answer.text);
              return undefined;
            })
          }
          onDelete={({ id, name }) =>
            void change({ kind: "delete-profile", id }, () => ({
              tone: "info",
              text: `“${name}” is deleted.`,
              undo: { kind: "restore-profile", id },
            }))
          }
        />
      )}
    </>
  );
}
