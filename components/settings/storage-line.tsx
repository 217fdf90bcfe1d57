import { useEffect, useState } from "react";
import { sizeWords } from "./size-words";

export interface StorageLineProps {
  /** Bytes that are used, bytes there could be, and whether the browser promised to keep them. */
  readonly load: () => Promise<{ readonly used: number; readonly of: number; readonly persistent: boolean }>;
  /** Asks the browser for that promise. */
  readonly onKeep: () => Promise<boolean>;
}

type Room = Awaited<ReturnType<StorageLineProps["load"]>>;

/** How much room there is, and whether the browser may clear it. */
export function StorageLine({ load, onKeep }: StorageLineProps) {
  const [room, setRoom] = useState<Room>();
  const [declined, setDeclined] = useState(false);
  useEffect(() => void load().then(setRoom, () => undefined), [load]);
  if (!room) return null;
  return (
    <p role="status">
      {sizeWords(room.used)}
      {room.of > 0 && ` of ${sizeWords(room.of)}`} used.{" "}
      {room.persistent ? (
        "The browser keeps it until you remove Chatside."
      ) : (
        <>
          The browser may clear it when the disk is full.{" "}
          <button
            type="button"
            className="quiet"
            onClick={() =>
              void onKeep()
                .catch(() => false)
                .then((kept) => {
                  setDeclined(!kept);
                  return load().then(setRoom);
                })
            }
          >
            Ask the browser to keep it
          </button>
          {declined && " It did not agree. Save a backup now and then."}
        </>
      )}
    </p>
  );
}
