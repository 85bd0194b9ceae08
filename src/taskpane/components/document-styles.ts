import { makeStaticStyles } from "@fluentui/react-components";

/** For the document itself. The scroll bar is always there, because some web views hide it until it is hovered. */
export const useDocumentStyles = makeStaticStyles({
  body: { margin: 0, overflowY: "scroll", overflowX: "hidden" },
  "@media (prefers-reduced-motion: reduce)": {
    "*": { animationDuration: "0.01ms !important", transitionDuration: "0.01ms !important" },
  },
});
