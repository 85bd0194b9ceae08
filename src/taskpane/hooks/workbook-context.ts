import { createContext, useContext } from "react";
import type { Workbook } from "../../workbook/port";

export const WorkbookContext = createContext<Workbook | undefined>(undefined);

export function useWorkbook(): Workbook {
  const workbook = useContext(WorkbookContext);
  if (!workbook) throw new Error("The pane is drawn without a workbook.");
  return workbook;
}
