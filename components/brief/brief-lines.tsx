export interface BriefLinesProps {
  /** The wording that is offered now. */
  readonly line: string | undefined;
  /** The key that takes it. */
  readonly takeKey: string;
  readonly several: boolean;
  readonly confirm: string | undefined;
  readonly onTake: (text: string) => void;
  readonly onOther: () => void;
}

/** Lines that fit the brief; each becomes the next chunk. */
export function BriefLines({ line, takeKey, several, confirm, onTake, onOther }: BriefLinesProps) {
  return (
    <>
      {line !== undefined && (
        <div className="brief-line">
          <p dir="auto">{line}</p>
          <button type="button" onClick={() => onTake(line)}>
            Take this line <kbd>{takeKey}</kbd>
          </button>
          {several && (
            <button type="button" className="quiet" onClick={onOther}>
              Other wording <kbd>W</kbd>
            </button>
          )}
        </div>
      )}
      {confirm !== undefined && (
        <div className="brief-line">
          <p dir="auto">{confirm}</p>
          <button type="button" className="quiet" onClick={() => onTake(confirm)}>
            Ask about this page <kbd>P</kbd>
          </button>
        </div>
      )}
    </>
  );
}
