import { parseStructRef, tokenize, tokenTypes } from "@borgar/fx";
import type { Blueprint, ChartData, Content } from "../../src/blueprint/plan";

/** Who reads what, worked out from the formulas, rules and charts of a plan. */
export interface Readers {
  /** Columns of tables, as `Table[Column]`, and sheets, that read a column of a table. */
  ofColumn(table: string, column: string): readonly string[];
  /** The same for a defined name. */
  ofName(name: string): readonly string[];
}

export function readersOf({ sheets, names }: Blueprint): Readers {
  const found = new Map<string, Set<string>>();
  const note = (what: string, reader: string): void => {
    found.set(what, (found.get(what) ?? new Set()).add(reader));
  };
  for (const { name, table, blocks, hints, rules, charts = [] } of sheets) {
    const look = (formula: string, reader: string): void => {
      for (const what of readBy(formula, table?.name ?? "")) if (what !== reader) note(what, reader);
    };
    for (const { header, formula, validation } of table?.columns ?? []) {
      const reader = columnOf(table!.name, header);
      if (formula !== undefined) look(formula, reader);
      if (validation?.allow === "list") look(validation.source, `the drop-down of ${reader}`);
      if (validation?.allow === "date") look(validation.from, `the check of ${reader}`);
    }
    for (const formula of blocks.flatMap(({ rows }) => rows.flat()).flatMap(formulaIn))
      look(formula, `the sheet ${name}`);
    for (const { validation } of [...hints, ...rules]) {
      if (validation?.allow === "list") look(validation.source, `the drop-down on ${name}`);
    }
    for (const chart of charts) {
      for (const { values, categories } of chart.series) {
        for (const data of [values, categories]) for (const what of inChart(data)) note(what, `a chart on ${name}`);
      }
    }
  }
  for (const plan of names) if ("table" in plan) note(columnOf(plan.table, plan.column), `the name ${plan.name}`);
  const of = (what: string): readonly string[] => [...(found.get(what) ?? [])];
  return { ofColumn: (table, column) => of(columnOf(table, column)), ofName: of };
}

export function columnOf(table: string, header: string): string {
  return `${table}[${header}]`;
}

function readBy(formula: string, ownTable: string): string[] {
  return tokenize(formula).flatMap(({ type, value }): string[] => {
    if (type === tokenTypes.REF_NAMED) return [value];
    if (type !== tokenTypes.REF_STRUCT) return [];
    const { table, columns = [] } = parseStructRef(value) ?? {};
    return columns.map((column) => columnOf(table || ownTable, column));
  });
}

function inChart(data: ChartData): string[] {
  return "table" in data ? [columnOf(data.table, data.column)] : [];
}

function formulaIn(content: Content): string[] {
  return content !== null && "formula" in content ? [content.formula] : [];
}
