/** Larger files than this (bytes) are no page descriptions. */
const LARGEST = 100_000;

export interface ProfileImportProps {
  readonly onText: (text: string) => void;
  readonly onTooLarge: () => void;
}

/** Takes a page description from a file. */
export function ProfileImport({ onText, onTooLarge }: ProfileImportProps) {
  return (
    <label className="row">
      Import a page description
      <input
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (!file) return;
          if (file.size > LARGEST) onTooLarge();
          else void file.text().then(onText);
          // The same file may be chosen again.
          event.target.value = "";
        }}
      />
    </label>
  );
}
