import { useCallback } from "react";
import { BackupCard } from "../../components/settings/backup-card";
import { StorageLine } from "../../components/settings/storage-line";
import { askToPersist, storageRoom } from "../../lib/browser/storage-room";
import type { PanelClient } from "../../lib/wire/panel-client";
import { askAboutBackup, saveBackup } from "./backup-files";
import { saveFile } from "./save-file";

export interface BackupProps {
  readonly client: PanelClient;
  /** Everything may be other than it was. */
  readonly onChanged: () => Promise<void>;
}

/** Everything out and in again, and how safe it is where it is. */
export function Backup({ client, onChanged }: BackupProps) {
  const mayUndo = useCallback(async () => {
    const answer = await client.call({ kind: "may-undo-restore" });
    return answer.kind === "restore-undoable" && answer.yes;
  }, [client]);
  return (
    <>
      <BackupCard
        onSave={(passphrase) => saveBackup(client, passphrase, saveFile)}
        askAbout={(file, call) => askAboutBackup(client, file, call)}
        onUndo={() => client.call({ kind: "undo-restore" })}
        mayUndo={mayUndo}
        onChanged={onChanged}
      />
      <StorageLine load={storageRoom} onKeep={askToPersist} />
    </>
  );
}
