import { sheets } from "../texts/en";
import { column, here, measured, orBlank, orElse, rollUp } from "./formulas";
import { KEY_RESULT, OBJECTIVE, type Names } from "./names";
import { text, type Column, type SheetPlan } from "./plan";
import { SCORE_BAR, SHARE, letter, statusLooks } from "./sheet-parts";
import { tableSheet } from "./table-sheet";
import type { Template } from "./templates/template";

const { hints } = sheets;

/**
 * Objectives, each with the roll-up of its key results. Before the first value of a period is typed an objective has no
 * score, and so nothing to judge; from the first one on, silence counts as 0.
 */
export function objectivesSheet(names: Names, { objectives }: Template): SheetPlan {
  const [first, ...others] = objectives;
  const row = ({ id, objective, owner }: Template["objectives"][number]) => ({
    contents: [text(id), text(objective), null, text(owner), null, null, null, null, null],
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
  const status =
    `=OKR.STATUS(${orBlank(here(OBJECTIVE.score))},${orBlank(here(OBJECTIVE.expected))},"gap","","",` +
    `${orBlank(asOf)},${orBlank(end)})`;
  return [
    { header: OBJECTIVE.id, filledBy: "person", width: 8, hint: hints.objectiveId },
    { header: OBJECTIVE.objective, filledBy: "person", width: 52, wrap: true },
    { header: OBJECTIVE.serves, filledBy: "person", width: 30, wrap: true, hint: hints.serves },
    { header: OBJECTIVE.owner, filledBy: "person", width: 24, wrap: true, hint: hints.owner },
    {
      header: OBJECTIVE.keyResults,
      filledBy: "formula",
      width: 16,
      numberFormat: "0",
      formula: `=COUNTIF(${column(names.tables.keyResults, KEY_RESULT.objective)},${orElse(id, '"-"')})`,
    },
    {
      header: OBJECTIVE.score,
      filledBy: "formula",
      width: 12,
      numberFormat: SHARE,
      formula: rollUp(names, KEY_RESULT.score, id, here(OBJECTIVE.measured)),
      conditionalFormats: [SCORE_BAR],
    },
    {
      header: OBJECTIVE.expected,
      filledBy: "formula",
      width: 13,
      numberFormat: SHARE,
      formula: rollUp(names, KEY_RESULT.expected, id, count),
    },
    {
      header: OBJECTIVE.status,
      filledBy: "formula",
      width: 14,
      horizontal: "Center",
      formula: `=IF(${count}=0,"",${status.slice(1)})`,
      conditionalFormats: statusLooks(letter(7)),
    },
    {
      header: OBJECTIVE.measured,
      filledBy: "formula",
      width: 14,
      numberFormat: "0",
      formula: measured(names, id),
      hint: hints.measured,
    },
  ];
}
