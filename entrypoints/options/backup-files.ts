// Backups over the wire, part by part: as files here, as texts in the background.
import type { FileCall } from "../../components/settings/backup-card";
import { cutParts, LARGEST_BACKUP, TOO_LARGE } from "../../lib/wire/backup-messages";
import type { PanelClient } from "../../lib/wire/panel-client";
import type { PanelAnswer } from "../../lib/wire/panel-messages";

/** Has a backup written and hands it over as a file. */
export async function saveBackup(
  client: PanelClient,
  passphrase: string | undefined,
  onFile: (name: string, text: string) => void,
): Promise<PanelAnswer> {
  const made = await client.call({ kind: "make-backup", ...(passphrase === undefined ? {} : { passphrase }) });
  if (made.kind !== "backup-made") return made;
  const texts: string[] = [];
  for (let part = 0; part < made.parts; part++) {
    const answer = await client.call({ kind: "read-backup", id: made.id, part });
    if (answer.kind !== "backup-part") return answer;
    texts.push(answer.text);
  }
  onFile(made.name, texts.join(""));
  return { kind: "done" };
}

/** Brings a file to the background and asks about it. */
export async function askAboutBackup(client: PanelClient, file: File, call: FileCall): Promise<PanelAnswer> {
  if (file.size > LARGEST_BACKUP) return { kind: "problem", text: TOO_LARGE };
  // An empty file is asked about, too: as one that is no backup.
  const parts = cutParts((await file.text()) || " ");
  for (const [part, text] of parts.entries()) {
    const answer = await client.call({ kind: "bring-backup", part, text });
    if (answer.kind !== "done") return answer;
  }
  return client.call(call);
}
