import { count } from "../grammar";

/** The page that ranks Work by RICE. */
export const rankPage = {
  title: "Rank Work",
  head: (period: string, ranked: number, all: number): string =>
    `${period}: ${ranked} of ${count(all, { one: "piece of Work", other: "pieces of Work" })} ranked.`,
  intro:
    "RICE is reach × impact × confidence / effort. Reach: how many in a quarter. Impact: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal. Confidence: 100%, 80% or 50%. Effort: in the same unit for all, person-months for instance.",
  place: (rank: number, rice: string): string => `Rank ${rank} · ${rice}`,
  none: "No rank",
  noneAt: (rice: string): string => `No rank · ${rice}`,
  rowOf: (row: number): string => `Row ${row}`,
  noWords: "(no words yet)",
  noId: "Its id is missing or stands twice: correct it in the column Id, and it can be changed here.",
  fieldOf: (work: string, field: string): string => `${work}: ${field}`,
  wrong: {
    reach: "Type 0 or more.",
    impact: "Type 0 or more.",
    confidence: "Type 0% to 100%.",
    effort: "Type more than 0.",
  },
  atRest: (n: number): string => `Done or dropped (${n})`,
  save: (rows: number): string => (rows === 0 ? "Save" : `Save ${count(rows, { one: "change", other: "changes" })}`),
  saved: (rows: number): string =>
    `${count(rows, { one: "piece of Work", other: "pieces of Work" })} changed in the sheet.`,
  nothing: "Nothing differs from the sheet yet.",
  undo: "Undo",
  undone: "It is as it was before.",
  noWork: "There is no Work yet. Add some to the plan first.",
  noColumnsTitle: "This workbook cannot rank Work yet",
  noColumns: "Its sheet with the Work has no columns for reach, impact, confidence and effort. Repair adds them.",
} as const;
