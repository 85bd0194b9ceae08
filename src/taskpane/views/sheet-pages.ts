/** The pages that draw whole sheets, with all that is needed for it: the last file of the build to be fetched. */
export { CloseView } from "./close";
export { NewWorkbookView } from "./new-workbook";
export { NextQuarterView } from "./next-quarter";
export { RepairView } from "./repair";
