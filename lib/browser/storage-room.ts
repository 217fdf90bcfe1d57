/** How much the browser keeps for Chatside and how much it would, in bytes, and whether it promised not to clear it. */
export interface StorageRoom {
  readonly used: number;
  readonly of: number;
  readonly persistent: boolean;
}

export async function storageRoom(): Promise<StorageRoom> {
  const [{ usage = 0, quota = 0 }, persistent] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage, of: quota, persistent };
}

/** Asks the browser never to clear it by itself; one browser asks the person, the other decides. */
export const askToPersist = (): Promise<boolean> => navigator.storage.persist();
