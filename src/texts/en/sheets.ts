/** Every word that is written into a workbook, apart from what templates bring. */
export * from "./sheets/columns";
export * from "./sheets/lists";
export * from "./sheets/notes";
export * from "./sheets/page";
