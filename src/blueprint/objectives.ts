import { sheets } from "../texts/en";
import { column, here, measured, objectiveStatus, orBlank, orElse, rollUp } from "./formulas";
import { KEY_RESULT, OBJECTIVE, type Names } from "./names";
import { text, type Column, type SheetPlan } from "./plan";
import { SCORE_BAR, SHARE, UNIQUE_ID, letter, statusLooks } from "./sheet-parts";
import { tableSheet } from "./table-sheet";
import type { Template } from "./templates/template";

const { hints, refusals } = sheets;

/** Letter of a column of this sheet, by its header. */
function objectiveLetter(header: string): string {
  return letter(Object.values<string>(OBJECTIVE).indexOf(header));
}

/**
 * Objectives, each with the roll-up of its key results. Before the first value of a period is typed an objective has no
 * score, and so nothing to judge; from the first one on, silence counts as 0.
 */
export function objectivesSheet(names: Names, { objectives }: Template): SheetPlan {
  const [first, ...others] = objectives;
  const row = ({ id, objective, owner }: Template["objectives"][number]) => ({
    contents: [text(id), text(objective), null, null, null, null, null, text(owner), null],
  });
  return tableSheet({
    sheet: names.sheets.objectives,
    table: names.tables.objectives,
    purpose: sheets.purposes.objectives,
    tab: "results",
    columns: columnsOf(names),
    rows: [row(first), ...others.map(row)],
    keep: 2,
  });
}

function columnsOf(names: Names): readonly [Column, ...Column[]] {
  const id = here(OBJECTIVE.id);
  const count = here(OBJECTIVE.keyResults);
  const { asOf, end } = names.cells;
  const judged =
    `OKR.STATUS(${orBlank(here(OBJECTIVE.score))},${orBlank(here(OBJECTIVE.expected))},"gap","","",` +
    `${orBlank(asOf)},${orBlank(end)})`;
  const worked = (header: string, width: number, formula: string, rest: Partial<Column> = {}): Column => ({
    header,
    filledBy: "formula",
    width,
    numberFormat: SHARE,
    formula,
    validation: { allow: "formula", otherwise: refusals.rollUpIsFormula(names.sheets.keyResults) },
    ...rest,
  });
  return [
    { header: OBJECTIVE.id, filledBy: "person", width: 8, hint: hints.objectiveId, validation: UNIQUE_ID },
    { header: OBJECTIVE.objective, filledBy: "person", width: 46, wrap: true },
    worked(OBJECTIVE.score, 12, rollUp(names, KEY_RESULT.score, id, here(OBJECTIVE.measured)), {
      conditionalFormats: [SCORE_BAR],
    }),
    worked(OBJECTIVE.expected, 13, rollUp(names, KEY_RESULT.expected, id, count)),
    worked(OBJECTIVE.status, 14, `=IF(${count}=0,"",${objectiveStatus(names, id, judged)})`, {
      numberFormat: "General",
      horizontal: "Center",
      conditionalFormats: statusLooks(objectiveLetter(OBJECTIVE.status)),
    }),
    worked(
      OBJECTIVE.keyResults,
      16,
      `=COUNTIF(${column(names.tables.keyResults, KEY_RESULT.objective)},${orElse(id, '"-"')})`,
      { numberFormat: "0" },
    ),
    worked(OBJECTIVE.measured, 14, measured(names, id), { numberFormat: "0", hint: hints.measured }),
    { header: OBJECTIVE.owner, filledBy: "person", width: 24, wrap: true, hint: hints.owner },
    { header: OBJECTIVE.serves, filledBy: "person", width: 30, wrap: true, hint: hints.serves },
  ];
}
