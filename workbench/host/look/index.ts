/** What a sheet looks like, worked out from the model alone: for the page's grid, for pictures and for tests. */
export { cellLook, looks, type CellLook } from "./cell-look";
export type { DataBar, Icon } from "./conditional-graphics";
export { TABLE_STYLE_NAMES, type Line } from "./table-styles";
export { chartPicture } from "./chart-picture";
