import { notSaved, openWorkbook, saveWorkbook, type SaveOptions } from "../files";
import type { Workbook } from "../host/model/workbook";
import type { Message } from "./state";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens an .xlsx in place of the workbook; what a person has to hear about it, if anything. */
export async function openFile(file: File, workbook: Workbook, addin: SaveOptions): Promise<Message | undefined> {
  try {
    const { lost } = await openWorkbook(new Uint8Array(await file.arrayBuffer()), workbook, addin);
    workbook.name = file.name;
    if (lost.length === 0) return undefined;
    return { kind: "note", sentence: `The workbench does not keep all of ${file.name}: ${lost.join(" ")}` };
  } catch (reason) {
    return { kind: "failure", sentence: `${file.name} could not be opened. ${sentenceOf(reason)}` };
  }
}

/** Gives the workbook to the browser as a download; says what a file does not hold. */
export async function downloadFile(workbook: Workbook, addin: SaveOptions): Promise<Message | undefined> {
  try {
    const bytes = await saveWorkbook(workbook, addin);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
    link.download = workbook.name.replace(/(\.xls[xm])?$/i, ".xlsx");
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    const left = notSaved(workbook);
    return left.length > 0 ? { kind: "note", sentence: left.join(" ") } : undefined;
  } catch (reason) {
    return { kind: "failure", sentence: `The workbook could not be saved. ${sentenceOf(reason)}` };
  }
}

function sentenceOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
