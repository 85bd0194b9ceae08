/** Every word that is written into a workbook, apart from what templates bring. */
export * from "./sheets/alignment";
export * from "./sheets/columns";
export * from "./sheets/dashboard";
export * from "./sheets/hypothesis";
export * from "./sheets/lists";
export * from "./sheets/log";
export * from "./sheets/notes";
export * from "./sheets/page";
export * from "./sheets/ranking";
export * from "./sheets/tree";
