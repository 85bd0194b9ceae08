import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../workbook/excel";
import { App } from "./app";
import { associateCommands } from "./commands";
import { keepTabInPane } from "./tab-key";
import type { HostTheme } from "./theme";

/** Today on the user's clock, as `2026-10-01`. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function draw(inExcel: boolean): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no element with the id root.");
  createRoot(root).render(
    <App
      workbook={inExcel ? excelWorkbook() : undefined}
      displayLanguage={inExcel ? Office.context.displayLanguage : navigator.language}
      hostTheme={(): HostTheme | undefined => (inExcel ? Office.context.officeTheme : undefined)}
      today={today}
    />,
  );
}

keepTabInPane(document);

// office.js comes from Microsoft; where it could not be loaded, there is no Excel either.
if (typeof Office === "undefined") {
  draw(false);
} else {
  void Office.onReady(({ host }) => {
    const inExcel = host === Office.HostType.Excel;
    if (inExcel) associateCommands();
    draw(inExcel);
  });
}
