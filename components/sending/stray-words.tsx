export interface StrayWordsProps {
  readonly text: string;
  readonly onLetGo: () => void;
}

/** Words that could not be put into their chunk: kept in sight until the person has them. */
export function StrayWords({ text, onLetGo }: StrayWordsProps) {
  return (
    <div className="stray" role="alert">
      <p>The chunk you were editing was sent or changed meanwhile. Your words are kept here:</p>
      <textarea readOnly aria-label="Your words" value={text} rows={3} onFocus={(event) => event.target.select()} />
      <button type="button" className="quiet" onClick={onLetGo}>
        Let them go
      </button>
    </div>
  );
}
