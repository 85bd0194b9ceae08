import { drawCharts } from "./draw-charts";
import { drawLook, drawLooks, points } from "./draw-looks";
import { addLook, drawRules, validate } from "./draw-rules";
import { drawingOf, type Drawing } from "./drawing";
import { constantOf } from "./contents";
import { letter } from "../blueprint/references";
import { placeOf } from "./places";
import { makeTable, writeConstants, writeFormulas } from "./render";
import { refersTo } from "./repair-find";
import { STEPS, type Action, type Where } from "./repair-actions";

/** No request to Excel on the web may pass 5 MB. */
const MOST = 3_000_000;

/** What a step takes in a request, besides the formulas in it. */
const OF_A_STEP = 1500;

type Of<S extends Action["step"]> = Extract<Action, { readonly step: S }>;

/**
 * Carries out the steps of a repair: one round trip while all of it fits into one request. Steps come in an order in which
 * each finds what it speaks of: sheets and columns before names, names before rules, all of them before formulas.
 */
export async function carryOut(context: Excel.RequestContext, actions: readonly Action[]): Promise<void> {
  await new Writer(context).all(actions);
}

class Writer {
  private waiting = 0;
  private readonly drawings: Drawing[] = [];

  private readonly beside: Drawing[] = [];

  constructor(private readonly context: Excel.RequestContext) {}

  async all(actions: readonly Action[]): Promise<void> {
    for (const step of STEPS) {
      for (const action of actions.filter((one) => one.step === step)) {
        await this.room(bytesOf(action));
        this.queue(action);
      }
      if (step === "name") this.dressDrawings();
    }
    for (const drawing of this.drawings) {
      await this.room(JSON.stringify(drawing.plan.blocks).length);
      writeFormulas(drawing);
    }
    for (const drawing of this.drawings) drawCharts(drawing, [...this.drawings, ...this.beside]);
    await this.context.sync();
  }

  private async room(bytes: number): Promise<void> {
    if (this.waiting > 0 && this.waiting + bytes > MOST) {
      await this.context.sync();
      this.waiting = 0;
    }
    this.waiting += bytes;
  }

  private queue(action: Action): void {
    switch (action.step) {
      case "draw":
        return this.draw(action);
      case "column":
        return this.addColumn(action);
      case "insert":
        return this.insert(action);
      case "dress":
        return this.dress(action);
      case "name":
        return this.define(action);
      case "rule":
        return this.rule(action);
      case "looks":
        return this.looks(action);
      case "numberFormat":
        return this.numberFormat(action);
      case "formulas":
        this.range(action.where).formulas = action.formulas.map((row) => [...row]);
    }
  }

  private draw({ plan, beside }: Of<"draw">): void {
    // Charts read tables of other sheets, most of which are there.
    this.beside.push(...beside.map((table) => drawingOf(table, this.sheet(table.name))));
    const drawing = drawingOf(plan, this.context.workbook.worksheets.add(plan.name));
    this.drawings.push(drawing);
    writeConstants(drawing);
    makeTable(drawing);
  }

  private dressDrawings(): void {
    for (const drawing of this.drawings) {
      drawLooks(drawing);
      drawRules(drawing);
    }
  }

  private addColumn({ table, index, column, plan, rows }: Of<"column">): void {
    const added = this.context.workbook.tables.getItem(table).columns.add(index, undefined, column.header);
    const header = added.getHeaderRowRange();
    const body = added.getDataBodyRange();
    const planned = plan.table?.columns.findIndex((one) => one.header === column.header) ?? -1;
    const top = placeOf(plan.table?.at ?? "A1");
    header.format.columnWidth = points(column.width);
    body.clear("Formats");
    body.format.verticalAlignment = "Top";
    for (const look of plan.looks) {
      const at = placeOf(look.at);
      const covers = planned >= at.column && planned < at.column + at.columns;
      if (!covers || at.row < top.row || look.merged) continue;
      const { rowHeight: _, ...own } = look;
      const range = at.row === top.row ? header : body;
      drawLook(range, { ...own, at: range === body ? `A1:A${rows}` : "A1" });
    }
    if (column.horizontal) body.format.horizontalAlignment = column.horizontal;
    if (column.wrap) body.format.wrapText = true;
    if (column.numberFormat !== undefined) {
      const { numberFormat } = column;
      body.numberFormat = Array.from({ length: rows }, () => [numberFormat]);
    }
  }

  private insert({ sheet, what, before, count }: Of<"insert">): void {
    const last = before + count;
    const cells = what === "rows" ? `${before + 1}:${last}` : `${letter(before)}:${letter(last - 1)}`;
    this.sheet(sheet)
      .getRange(cells)
      .insert(what === "rows" ? "Down" : "Right");
  }

  private dress({ sheet, blocks, looks }: Of<"dress">): void {
    const drawn = this.sheet(sheet);
    for (const { at, rows } of blocks) {
      drawn.getRange(at).formulas = rows.map((line) => line.map(constantOf));
    }
    for (const look of looks) drawLook(drawn.getRange(look.at), look);
  }

  private define({ plan, isThere }: Of<"name">): void {
    const { names } = this.context.workbook;
    if (isThere) names.getItem(plan.name).formula = refersTo(plan);
    else names.add(plan.name, refersTo(plan), plan.comment);
  }

  private rule({ where, validation, hint, firstRow }: Of<"rule">): void {
    validate(this.range(where), validation, hint, firstRow + 1);
  }

  private looks({ sheet, remove, where, part, looks, firstRow }: Of<"looks">): void {
    const { conditionalFormats } = this.sheet(sheet).getRange();
    for (const id of remove) conditionalFormats.getItem(id).delete();
    if (!where) return;
    const all = this.range(where);
    const range = part ? all.getCell(part.from, 0).getResizedRange(part.count - 1, 0) : all;
    for (const look of looks) addLook(range, look, firstRow + 1);
  }

  private numberFormat({ where, from, count, format }: Of<"numberFormat">): void {
    const cells = this.range(where)
      .getCell(from, 0)
      .getResizedRange(count - 1, 0);
    cells.numberFormat = Array.from({ length: count }, () => [format]);
  }

  private range(where: Where): Excel.Range {
    if ("table" in where) {
      return this.context.workbook.tables.getItem(where.table).columns.getItem(where.header).getDataBodyRange();
    }
    const { row, column, rows, columns } = where.place;
    return this.sheet(where.sheet).getRangeByIndexes(row, column, rows, columns);
  }

  private sheet(name: string): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(name);
  }
}

function bytesOf(action: Action): number {
  if (action.step !== "formulas" && action.step !== "draw") return OF_A_STEP;
  return OF_A_STEP + JSON.stringify(action).length;
}
