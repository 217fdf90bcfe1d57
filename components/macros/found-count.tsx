import { useEffect, useState } from "react";

/** Milliseconds without a new answer before it is said: nobody wants every letter's count. */
const QUIET = 600;

/** Says for a screen reader what was found, once typing rests. */
export function FoundCount({ words }: { readonly words: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), QUIET);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
