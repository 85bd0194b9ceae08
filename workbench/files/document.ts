import type { Workbook } from "../host/model/workbook";
import type { FileBook } from "./excelts";

/** Built-in document properties: the API's name and the file's. */
const PROPERTIES = {
  author: "creator", category: "category", comments: "description", company: "company", keywords: "keywords",
  manager: "manager", subject: "subject", title: "title",
} as const; // prettier-ignore

export function writeProperties(workbook: Workbook, book: FileBook): void {
  for (const [model, file] of Object.entries(PROPERTIES)) {
    const value = workbook.properties.get(model);
    if (typeof value === "string") book[file] = value;
  }
}

export function readProperties(book: FileBook, workbook: Workbook): void {
  for (const [model, file] of Object.entries(PROPERTIES)) {
    const value = book[file];
    if (value) workbook.properties.set(model, value);
  }
}
