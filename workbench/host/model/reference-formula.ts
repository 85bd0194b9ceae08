import { parseA1Ref, parseStructRef, type RangeA1 } from "@borgar/fx";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { tableAt, type Home } from "./formula";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** Cells of one sheet that a formula points at. */
export interface Pointed {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/**
 * The cells that a formula points at when it is nothing but a reference: `=$A$1:$A$5`, `=Sheet2!A:A`, a defined name, a
 * table or its column, or `INDIRECT("…")` around one of these. Undefined for every other formula.
 *
 * @param formula with `=`, relative parts already as seen from `home`
 */
export function pointedAt(formula: string, home: Home, depth = 0): Pointed | undefined {
  const text = formula.replace(/^=/, "").trim();
  const indirect = /^INDIRECT\(\s*"((?:[^"]|"")*)"\s*\)$/i.exec(text)?.[1];
  if (indirect !== undefined) return pointedAt(indirect.replaceAll('""', '"'), home, depth);
  const { workbook } = home.sheet;
  // Before names: the library takes the table of `tbl[Column]` for one.
  const structure = parseStructRef(text);
  if (structure) {
    const table = structure.table ? workbook.table(structure.table) : tableAt(home);
    return table && structured(table, structure, home);
  }
  const reference = parseA1Ref(text);
  if (reference && "range" in reference) {
    const name = reference.context?.[0];
    const sheet = name === undefined ? home.sheet : workbook.sheet(name);
    return sheet && { sheet, area: areaOf(reference.range) };
  }
  if (reference && depth < 8) {
    const wanted = reference.name.toLowerCase();
    const scope = reference.context?.[0] === undefined ? home.sheet : workbook.sheet(reference.context?.[0]);
    const name = [...(scope?.names ?? []), ...workbook.names].find((each) => each.name.toLowerCase() === wanted);
    if (name) return pointedAt(name.formula, home, depth + 1);
    const table = workbook.table(reference.name);
    return table && { sheet: table.sheet, area: table.body };
  }
  return undefined;
}

/** The area of a reference as the formula library reads it. */
export function areaOf({ top, left, bottom, right }: RangeA1): Area {
  const [row, column] = [top ?? 0, left ?? 0];
  return {
    row,
    column,
    rows: (bottom ?? (top == null ? MAX_ROWS - 1 : row)) - row + 1,
    columns: (right ?? (left == null ? MAX_COLUMNS - 1 : column)) - column + 1,
  };
}

function structured(
  table: Table,
  { columns = [], sections = [] }: { columns?: string[]; sections?: string[] },
  home: Home,
): Pointed | undefined {
  const rows = rowsOf(
    table,
    sections.map((section) => section.toLowerCase()),
    home,
  );
  const places = columns.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (!rows || places.includes(-1)) return undefined;
  if (places.length === 0) return { sheet: table.sheet, area: rows };
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return { sheet: table.sheet, area: { ...rows, column: table.area.column + first, columns: last - first + 1 } };
}

function rowsOf(table: Table, sections: readonly string[], home: Home): Area | undefined {
  if (sections.length === 0) return table.body;
  const wanted = sections.map((section): Area | undefined => {
    switch (section) {
      case "all":
        return table.area;
      case "data":
        return table.body;
      case "headers":
        return table.header;
      case "totals":
        return table.totals;
      default:
        return { ...table.area, row: home.row, rows: 1 };
    }
  });
  const parts = wanted.flatMap((area) => area ?? []);
  const [first] = parts;
  if (!first) return undefined;
  const row = Math.min(...parts.map((part) => part.row));
  const end = Math.max(...parts.map((part) => part.row + part.rows));
  return { ...first, row, rows: end - row };
}
