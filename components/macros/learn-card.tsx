/** Asks once whether it may be learnt which macro answers what. */
export function LearnCard({ onAnswer }: { readonly onAnswer: (on: boolean) => void }) {
  return (
    <section className="learn-card" aria-label="Learn from your answers?">
      <p>
        <strong>Shall I learn which macro you answer with?</strong> I would note a few words of the customer's message
        with the macro, and suggest it when such words come again.
      </p>
      <p className="secondary">
        Only words your own macros use: no names, numbers or addresses. They stay on this machine, for this workspace.
        You can see and erase them in the settings.
      </p>
      <div className="row">
        <button type="button" onClick={() => onAnswer(true)}>
          Yes, learn
        </button>
        <button type="button" className="quiet" onClick={() => onAnswer(false)}>
          No
        </button>
      </div>
    </section>
  );
}
