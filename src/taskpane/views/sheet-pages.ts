/** The pages that draw whole sheets, with all that is needed for it: the last file of the build to be fetched. */
export { NewWorkbookView } from "./new-workbook";
export { RepairView } from "./repair";
