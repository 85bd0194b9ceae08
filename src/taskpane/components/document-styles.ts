import { makeStaticStyles } from "@fluentui/react-components";

/** For the document itself. The scroll bar is always there, because some web views hide it until it is hovered. */
export const useDocumentStyles = makeStaticStyles({
  // Else the longest of its options says how wide a list is at least, and the form grows out of the pane.
  select: { width: "100%" },
  body: { margin: 0, overflowY: "scroll", overflowX: "hidden" },
  "@media (prefers-reduced-motion: reduce)": {
    "*": { animationDuration: "0.01ms !important", transitionDuration: "0.01ms !important" },
  },
});
