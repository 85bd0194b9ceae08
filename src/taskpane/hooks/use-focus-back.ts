import { useEffect } from "react";

/** Does something whenever the pane gets the focus back: meanwhile a person may have worked in the sheets. */
export function useFocusBack(act: () => void): void {
  useEffect(() => {
    const ifShown = (): void => {
      if (document.visibilityState === "visible") act();
    };
    window.addEventListener("focus", act);
    document.addEventListener("visibilitychange", ifShown);
    return () => {
      window.removeEventListener("focus", act);
      document.removeEventListener("visibilitychange", ifShown);
    };
  }, [act]);
}
