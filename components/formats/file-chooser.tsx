import { useState } from "react";
import type { ChosenFile } from "./chosen-files";
import { droppedFiles, isMeant } from "./dropped-files";

export interface FileChooserProps {
  readonly onFiles: (files: Promise<readonly ChosenFile[]>) => void;
}

/** Files, a folder, or both dropped: all of them are one import. */
export function FileChooser({ onFiles }: FileChooserProps) {
  const [isOver, setOver] = useState(false);
  const take = (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])];
    const files = chosen.filter((file) => !file.webkitRelativePath || isMeant(file));
    // The same file may be chosen again.
    input.value = "";
    const named = files.map((file) => ({ name: file.webkitRelativePath || file.name, file }));
    if (chosen.length > 0) onFiles(Promise.resolve(named));
  };
  return (
    <fieldset
      className={isOver ? "drop-zone over" : "drop-zone"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer.files.length > 0) onFiles(droppedFiles(event.dataTransfer));
      }}
    >
      <legend>Bring macros from another tool</legend>
      <label>
        Files of any tool, or archives of them
        <input type="file" multiple onChange={(event) => take(event.target)} />
      </label>
      <label>
        A whole folder
        <input
          type="file"
          ref={(input) => {
            if (input) input.webkitdirectory = true;
          }}
          onChange={(event) => take(event.target)}
        />
      </label>
      <p className="secondary">
        Or drop them here, folders too. Up to 10 MB a file and 20,000 macros. Nothing is kept before you have seen what
        comes.
      </p>
    </fieldset>
  );
}
