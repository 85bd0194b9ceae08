import { useEffect, useRef, useState } from "react";

/** How long a person has to pause before what came of it is read aloud, in milliseconds. */
const PAUSE = 800;

/**
 * A sentence that changes at every keystroke, for those who hear it: only once it has stayed the same for a moment, and not what
 * it says at first.
 */
export function useHeard(sentence: string): string {
  const first = useRef(sentence);
  const [heard, setHeard] = useState("");
  useEffect(() => {
    if (sentence === first.current && heard === "") return undefined;
    const timer = setTimeout(() => setHeard(sentence), PAUSE);
    return () => clearTimeout(timer);
  }, [sentence, heard]);
  return heard;
}
