import { idFrom } from "./lists";
import type { Names } from "./names";
import type { Column, SheetPlan } from "./plan";
import { DAY } from "./sheet-parts";
import { rowOf, tableSheet, typed } from "./table-sheet";

/**
 * What each key result was measured by, from which day on. It opens with a blank row, because Excel has no table
 * without one: nothing is agreed before people say so.
 */
export function commitmentsSheet(names: Names): SheetPlan {
  const columns = commitmentColumns(names);
  return tableSheet({
    sheet: names.sheets.commitments,
    table: names.tables.commitments,
    purpose: names.texts.purposes.commitments,
    tab: "results",
    columns,
    rows: [rowOf(columns, {})],
    keep: 2,
  });
}

export function commitmentColumns(names: Names): readonly [Column, ...Column[]] {
  const { commitment: header, columns } = names;
  const { hints, refusals } = names.texts;
  return [
    typed(header.day, 13, {
      numberFormat: DAY,
      horizontal: "Center",
      hint: hints.commitments,
      validation: { allow: "date", from: "1904-01-02", otherwise: refusals.date },
    }),
    typed(header.keyResult, 14, { validation: idFrom(names, columns.keyResultIds) }),
    ...[header.start, header.target, header.weight].map((title) => typed(title, 13, { horizontal: "Right" })),
    typed(header.reason, 60, { wrap: true }),
    typed(header.by, 24, { wrap: true }),
  ];
}
