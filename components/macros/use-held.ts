import { useRef } from "react";

/**
 * A value that stays what it was while the hand is on what it decides, unless `about` changes: nothing moves under a
 * pointer or between two keys.
 */
export function useHeld<T>(value: T, about: string, held: boolean): T {
  const kept = useRef({ value, about });
  if (!held || kept.current.about !== about) kept.current = { value, about };
  return kept.current.value;
}
