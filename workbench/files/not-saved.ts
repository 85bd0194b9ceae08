import type { Workbook } from "../host/model/workbook";
import { allLooksSaved } from "./chart-looks";
import { CHART_KINDS } from "./charts";

/**
 * What of this workbook an .xlsx written by the workbench does not carry: a sentence each, to be shown when it is saved;
 * empty when all of it is in the file.
 */
export function notSaved(workbook: Workbook): string[] {
  const { sheets, tables } = workbook;
  const charts = sheets.flatMap((sheet) => sheet.charts);
  const filtered =
    tables.some(({ filters }) => filters.size > 0) || sheets.some((sheet) => sheet.autoFilter?.criteria.size);
  const checks: readonly (readonly [found: boolean, sentence: string])[] = [
    [sheets.some((sheet) => sheet.comments.length > 0), "Comments are not saved."],
    [Boolean(filtered), "Filters are not saved: the rows they hide stay hidden, but their criteria are gone."],
    [
      tables.some(({ sort }) => sort !== undefined),
      "The marks of sorted columns are not saved: the rows stay in their order.",
    ],
    [charts.some(({ type }) => !CHART_KINDS.has(type)), "Charts of rare kinds are saved as columns."],
    [
      !allLooksSaved(charts),
      "Of charts, kind, place, data, title, legend, axes, colours and labels are saved, and no other settings.",
    ],
    [workbook.styles.size > 0, "Cell styles are saved as the formats they stand for, without their names."],
    [
      sheets.some(({ customProperties }) => customProperties.size > 0),
      "Properties that add-ins gave to sheets are not saved.",
    ],
    [workbook.customProperties.size > 0, "Document properties with names of your own are not saved."],
  ];
  return checks.filter(([found]) => found).map(([, sentence]) => sentence);
}
