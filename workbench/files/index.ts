export { notSaved } from "./not-saved";
export { openWorkbook, type Opened } from "./open";
export { saveWorkbook, type SaveOptions } from "./save";
