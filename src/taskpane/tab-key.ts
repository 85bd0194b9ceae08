/**
 * office.js takes over Tab and moves the focus from one stop to the next. From what has the focus without being a stop (a
 * title that was focused so that it is read out) it knows no next one and leaves the pane; there the browser's own Tab
 * goes on.
 */
export function keepTabInPane(page: Document): void {
  page.addEventListener("keydown", (event) => {
    const isNoStop = event.target instanceof Element && event.target.matches("[tabindex='-1'], body");
    if (event.key === "Tab" && isNoStop) event.stopPropagation(); // office.js listens at the window
  });
}
