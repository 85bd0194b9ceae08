import type { CellLook, Column, Validation } from "../blueprint/plan";
import type { TableSheetPlan } from "../blueprint/repair-plan";
import { placeOf, type Place } from "./places";
import type { Action, Repair } from "./repair-actions";
import { inCells, mendsOfFormulas } from "./repair-cells";
import { headerIn, keyOf, mayBeOurs, type SecondLook } from "./repair-contents";
import { moved, reader } from "./repair-formulas";
import type { SheetSeen, TableSeen } from "./repair-look";
import { isRuleAsPlanned, looksAt, ownLooks, type Lying } from "./repair-rules";

/** What of a table is not as its columns would be drawn today. Only our own columns are compared, and no typed data. */
export function repairsOfTable(
  seen: TableSeen,
  sheet: SheetSeen,
  plan: TableSheetPlan,
  look: SecondLook,
): readonly Repair[] {
  const table = new TableRepair(seen, sheet, plan, look);
  return plan.table.columns.flatMap((column) => table.column(column));
}

class TableRepair {
  private readonly before: readonly string[];
  private readonly after: readonly string[];

  constructor(
    private readonly seen: TableSeen,
    private readonly sheet: SheetSeen,
    private readonly plan: TableSheetPlan,
    private readonly look: SecondLook,
  ) {
    this.before = seen.headers;
    this.after = withMissing(
      seen.headers,
      plan.table.columns.map(({ header }) => header),
    );
  }

  column(column: Column): Repair[] {
    const there = headerIn(this.seen, column.header);
    if (there === undefined) return [this.missing(column)];
    return [
      ...this.formulas(column, there),
      ...this.rule(column, there),
      ...this.looks(column, there),
      ...this.numberFormats(column, there),
    ];
  }

  private missing(column: Column): Repair {
    const { sheet, isProtected } = this.on;
    const { name: table } = this.seen;
    const rows = this.seen.body.rows;
    const where = { table, header: column.header, rows };
    const { row: firstRow } = this.seen.body;
    const { plan } = this;
    const actions: Action[] = [
      { step: "column", table, index: indexOf(this.after, column.header), column, plan, rows },
      ...(column.validation || column.hint
        ? [
            {
              step: "rule" as const,
              where,
              validation: this.validation(column, this.after),
              hint: column.hint,
              firstRow,
            },
          ]
        : []),
      ...(column.conditionalFormats
        ? [
            {
              step: "looks" as const,
              sheet,
              remove: [],
              where,
              looks: this.cellLooks(column, this.after),
              firstRow,
            },
          ]
        : []),
      ...(column.formula === undefined ? [] : [this.write(column.header, column.formula)]),
    ];
    return { mend: { mend: "column", sheet, isProtected, header: column.header }, actions };
  }

  private formulas(column: Column, there: string): Repair[] {
    const { formula } = column;
    const found = this.look.columns.get(keyOf(this.seen.name, column.header))?.holds;
    if (formula === undefined || !found) return [];
    const { spelled } = reader(this.seen.name, this.look.recognised.tabs);
    const wanted = spelled(formula);
    const wrong = found.flatMap((cell, i) =>
      typeof cell === "string" && (cell === formula || spelled(cell) === wanted)
        ? []
        : [{ row: this.seen.body.row + i, holds: cell }],
    );
    // The whole column at once, so that rows that are added later get the formula too. Every other cell holds it already.
    const action = this.write(there, formula);
    return mendsOfFormulas(wrong, this.columnOf(there), { ...this.on, header: column.header }).map((mend) => ({
      mend,
      actions: [action],
    }));
  }

  private write(header: string, formula: string): Action {
    const { name: table, body } = this.seen;
    return {
      step: "formulas",
      where: { table, header, rows: body.rows },
      formulas: Array.from({ length: body.rows }, () => [formula]),
    };
  }

  private rule(column: Column, there: string): Repair[] {
    const found = this.look.columns.get(keyOf(this.seen.name, column.header))?.rule;
    if (!found) return [];
    const place = this.placeOf(there);
    const spelling = { ...reader(undefined, []), tabs: this.look.recognised.tabs };
    if (isRuleAsPlanned(found, this.validation(column, this.before), column.hint, place, spelling)) return [];
    const action: Action = {
      step: "rule",
      where: this.where(there),
      validation: this.validation(column, this.after),
      hint: column.hint,
      firstRow: place.row,
    };
    return [{ mend: { mend: "validation", ...this.cells(column, place) }, actions: [action] }];
  }

  private looks({ conditionalFormats, ...column }: Column, there: string): Repair[] {
    if (!conditionalFormats) return [];
    const place = this.placeOf(there);
    const looks = (order: readonly string[]) => this.cellLooks({ ...column, conditionalFormats }, order);
    const lying = lyingOn(this.sheet, this.look);
    const { remove, asPlanned, add } = ownLooks(looks(this.before), place, lying, reader(undefined, []));
    if (asPlanned) return [];
    const sheet = this.seen.sheet;
    const actions = add.map(({ place: part, which }): Action => ({
      step: "looks",
      sheet,
      remove: [],
      where: this.where(there),
      part: { from: part.row - place.row, count: part.rows },
      looks: looksAt(looks(this.after), which, place, { ...place, row: part.row }),
      firstRow: part.row,
    }));
    return [{ mend: { mend: "looks", ...this.cells(column, place) }, actions: [removal(sheet, remove), ...actions] }];
  }

  private numberFormats(column: Column, there: string): Repair[] {
    const { numberFormat } = column;
    const found = this.look.columns.get(keyOf(this.seen.name, column.header))?.numberFormats;
    if (numberFormat === undefined || !found) return [];
    const wrong = found.flatMap((format, i) => (isOfKind(format, numberFormat) ? [] : [{ i, format }]));
    return runsOf(wrong).map(({ from, count, format }) => ({
      mend: {
        mend: "number-format",
        ...this.cells(column, { ...this.placeOf(there), row: this.seen.body.row + from, rows: count }),
        holds: format,
      },
      actions: [{ step: "numberFormat", where: this.where(there), from, count, format: numberFormat }],
    }));
  }

  private get on() {
    return { sheet: this.seen.sheet, isProtected: this.sheet.isProtected };
  }

  private cells({ header }: Pick<Column, "header">, { row, column, rows }: Place) {
    return { ...this.on, ...inCells(this.seen.sheet, { row, column, rows, columns: 1 }), header };
  }

  private where(header: string) {
    return { table: this.seen.name, header, rows: this.seen.body.rows };
  }

  private columnOf(header: string): number {
    return this.seen.body.column + indexOf(this.before, header);
  }

  private placeOf(header: string): Place {
    return { ...this.seen.body, column: this.columnOf(header), columns: 1 };
  }

  /** A column's rule as it reads in the first row of data, with the columns in an order of their own. */
  private validation({ validation }: Column, order: readonly string[]): Validation | undefined {
    if (validation?.allow !== "when") return validation;
    return { ...validation, formula: this.inPlace(validation.formula, order) };
  }

  private cellLooks({ conditionalFormats = [] }: Column, order: readonly string[]): CellLook[] {
    return conditionalFormats.map((look) =>
      look.kind === "bar" ? look : { ...look, formula: this.inPlace(look.formula, order) },
    );
  }

  /** Rules name columns by their letters and the first row of the plan. */
  private inPlace(formula: string, order: readonly string[]): string {
    const { columns, at } = this.plan.table;
    const top = placeOf(at);
    return moved(formula.replaceAll("{row}", String(top.row + 2)), {
      row: (planned) => planned - top.row - 1 + this.seen.body.row,
      column: (planned) => {
        const header = columns[planned - top.column]?.header ?? "";
        const index = indexOf(order, header);
        return index < 0 ? GONE : this.seen.body.column + index;
      },
    });
  }
}

/** Conditional formats of ours that go, before others take their place. */
export function removal(sheet: string, remove: readonly string[]): Action {
  return { step: "looks", sheet, remove, where: undefined, looks: [], firstRow: 0 };
}

/** Stands for a column that is not there: no formula that is there names it. */
const GONE = 16_383;

/** Each missing column behind the one that it was drawn behind. */
export function withMissing(headers: readonly string[], planned: readonly string[]): string[] {
  const all = [...headers];
  planned.forEach((header, i) => {
    if (indexOf(all, header) >= 0) return;
    const before = planned[i - 1];
    all.splice(before === undefined ? 0 : indexOf(all, before) + 1, 0, header);
  });
  return all;
}

function indexOf(headers: readonly string[], header: string): number {
  return headers.findIndex((one) => one.toLowerCase() === header.toLowerCase());
}

/** Conditional formats of a sheet that may be ours, with their cells. */
export function lyingOn({ formats }: SheetSeen, { areas }: SecondLook): Lying[] {
  return formats.filter(mayBeOurs).map((format) => ({ ...format, areas: areas.get(format.id) ?? [] }));
}

/** Whether values are shown as what they are: with more digits, or days in another order, is a matter of taste. */
function isOfKind(format: string, planned: string): boolean {
  return kindOf(format) === kindOf(planned) || (planned === "0" && format === "General");
}

function kindOf(format: string): "share" | "day" | "number" | "other" {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (bare === "General" || bare === "@") return "other";
  if (/[dmy]/i.test(bare)) return "day";
  if (bare.includes("%")) return "share";
  return /[0#]/.test(bare) ? "number" : "other";
}

function runsOf(wrong: readonly { i: number; format: string }[]): { from: number; count: number; format: string }[] {
  const runs: { from: number; count: number; format: string }[] = [];
  for (const { i, format } of wrong) {
    const last = runs.at(-1);
    if (last && last.from + last.count === i && last.format === format) last.count++;
    else runs.push({ from: i, count: 1, format });
  }
  return runs;
}
