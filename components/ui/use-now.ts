import { useEffect, useState } from "react";

/**
 * The time in milliseconds since 1970, anew at every full second. What nobody sees does not tick: a hidden view knows the time
 * of its last change, and the right one again as soon as it is shown.
 */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      setNow(Date.now());
      if (!document.hidden) timer = setTimeout(tick, 1000 - (Date.now() % 1000));
    };
    tick();
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, []);
  return document.hidden ? Date.now() : now;
}
