import { sheets } from "../texts/en";
import { choice, idFrom } from "./lists";
import { WORK, type Names } from "./names";
import { text, type SheetPlan } from "./plan";
import { DAY, UNIQUE_ID } from "./sheet-parts";
import { tableSheet } from "./table-sheet";
import type { Template, WorkRow } from "./templates/template";

const { hints, newRow, refusals } = sheets;

/** Work, each row with the key result it is believed to move. No formula reads it for a score. */
export function workSheet(names: Names, { work }: Template): SheetPlan {
  const [first, ...others] = work;
  const row = ({ id, work: what, moves, why, owner }: WorkRow) => ({
    contents: [text(id), text(what), text(moves), text(why), text(owner), null, text(newRow.workState)],
  });
  return tableSheet({
    sheet: names.sheets.work,
    table: names.tables.work,
    purpose: sheets.purposes.work,
    tab: "work",
    columns: [
      { header: WORK.id, filledBy: "person", width: 8, validation: UNIQUE_ID },
      { header: WORK.work, filledBy: "person", width: 50, wrap: true },
      {
        header: WORK.moves,
        filledBy: "person",
        width: 21,
        hint: hints.moves,
        validation: idFrom(names.columns.keyResultIds),
      },
      { header: WORK.why, filledBy: "person", width: 50, wrap: true, hint: hints.why },
      { header: WORK.owner, filledBy: "person", width: 24, wrap: true, hint: hints.owner },
      {
        header: WORK.due,
        filledBy: "person",
        width: 13,
        numberFormat: DAY,
        horizontal: "Center",
        validation: { allow: "date", from: `=${names.cells.start}`, otherwise: refusals.due },
      },
      { header: WORK.state, filledBy: "person", width: 12, validation: choice(names, "workStates", false) },
    ],
    rows: [row(first), ...others.map(row)],
    keep: 2,
  });
}
