import type { Database, StoredProfile } from "./database";

export const loadProfiles = (db: Database): Promise<StoredProfile[]> => db.profiles.toArray();

export const loadProfile = (db: Database, id: string): Promise<StoredProfile | undefined> => db.profiles.get(id);

export async function saveProfile(db: Database, stored: StoredProfile): Promise<void> {
  await db.profiles.put(stored);
}

export async function deleteProfile(db: Database, id: string): Promise<void> {
  await db.profiles.delete(id);
}
