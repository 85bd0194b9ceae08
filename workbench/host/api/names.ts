import { addName, deleteName, nameFormula, rangeFormula, rangeOfName } from "../model/define-names";
import { fromLocalFormula } from "../model/local-formula";
import type { DefinedName } from "../model/names";
import type { RangeReference } from "../model/range-reference";
import { toWire, typeOf } from "../model/read";
import { refuse } from "../model/refusal";
import { isError, type CellValue } from "../model/values";
import { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { Call } from "../protocol/call";
import type { Handle, ObjectType } from "../protocol/object-type";
import { asFlag, asText } from "./check";
import { rangeAt, sheetHandle, spot } from "./handles";

type Args = readonly unknown[];

/** A name and the workbook it belongs to. */
interface NameOf {
  readonly workbook: Workbook;
  readonly name: DefinedName;
}

function workbookOf(it: Workbook | Worksheet): Workbook {
  return it instanceof Workbook ? it : it.workbook;
}

function handle(it: Workbook | Worksheet, name: DefinedName): Handle<NameOf> {
  return { type: "NamedItem", it: { workbook: workbookOf(it), name } };
}

function find(it: Workbook | Worksheet, key: unknown): Handle | null {
  const wanted = String(key).toLowerCase();
  const name = it.names.find((each) => each.id === wanted || each.name.toLowerCase() === wanted);
  return name ? handle(it, name) : null;
}

/** As `add`, of a formula in the separators of the workbook's region. */
function addLocal(it: Workbook | Worksheet, [name, formula, comment]: Args, call: Call): Handle {
  const english = fromLocalFormula(asText(formula, "The formula of a name"), workbookOf(it).culture);
  return add(it, [name, english, comment], call);
}

function add(it: Workbook | Worksheet, [name, reference, comment]: Args, call: Call): Handle {
  const target = call.handle(reference);
  const formula = target
    ? referenceFormula(call.object<RangeReference>(reference, "Range"))
    : asText(reference, "The formula of a name");
  const scope = it instanceof Workbook ? undefined : it;
  const text = comment === null ? "" : asText(comment, "comment", 255);
  return handle(it, addName(workbookOf(it), scope, asText(name, "A name"), formula, text));
}

function referenceFormula(it: RangeReference): string {
  const { sheet, area } = spot(it);
  return rangeFormula(sheet, area);
}

export const NamedItemCollection: ObjectType<Workbook | Worksheet> = {
  name: "NamedItemCollection",
  items: (it) => it.names.map((name) => handle(it, name)),
  item: find,
  open: {
    Add: add,
    AddFormulaLocal: addLocal,
    GetItemOrNullObject: (it, [key]: Args) => find(it, key),
  },
  invoke: { GetCount: (it) => it.names.length },
};

/** What a name stands for at the moment, worked out as a cell of its sheet would see it. */
function valueOf({ workbook, name }: NameOf): CellValue {
  workbook.calculate();
  return workbook.calculation.evaluate(name.formula, { sheet: name.sheet ?? workbook.sheets[0]!, row: 0, column: 0 });
}

function kindOf(it: NameOf): string {
  if (rangeOfName(it.workbook, it.name)) return "Range";
  if (/^=\{/.test(it.name.formula)) return "Array";
  const value = valueOf(it);
  if (isError(value)) return "Error";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function rangeOf({ workbook, name }: NameOf): Handle | null {
  const found = rangeOfName(workbook, name);
  return found ? rangeAt(found.sheet, found.area) : null;
}

export const NamedItem: ObjectType<NameOf> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  read: {
    Comment: ({ name }) => name.comment,
    Formula: ({ name }) => name.formula,
    Name: ({ name }) => name.name,
    Scope: ({ name }) => (name.sheet ? "Worksheet" : "Workbook"),
    Type: kindOf,
    // For a range its address, else what the formula gives.
    Value: (it) => (rangeOfName(it.workbook, it.name) ? it.name.formula.slice(1) : toWire(valueOf(it))),
    Visible: ({ name }) => name.visible,
    _Id: ({ name }) => name.name,
  },
  write: {
    Comment: ({ name }, value: unknown) => {
      name.comment = asText(value, "comment", 255);
    },
    Formula: ({ workbook, name }, value: unknown) => {
      name.formula = nameFormula(workbook, name.sheet, asText(value, "formula"));
      workbook.changed({ kind: "look", sheet: name.sheet ?? workbook.active, source: "addin" });
    },
    Visible: ({ name }, value: unknown) => {
      name.visible = asFlag(value, "visible");
    },
  },
  follow: {
    ArrayValues: (it) => ({ type: "NamedItemArrayValues", it }),
    Worksheet: ({ name }) =>
      name.sheet ? sheetHandle(name.sheet) : refuse("ItemNotFound", `"${name.name}" is a name of the whole workbook.`),
    WorksheetOrNullObject: ({ name }) => (name.sheet ? sheetHandle(name.sheet) : null),
  },
  open: {
    GetRange: (it) => rangeOf(it) ?? refuse("ItemNotFound", `"${it.name.name}" does not stand for a range.`),
    GetRangeOrNullObject: rangeOf,
  },
  invoke: { Delete: ({ workbook, name }) => deleteName(workbook, name) },
};

function arrayOf(it: NameOf): CellValue[][] {
  const found = rangeOfName(it.workbook, it.name);
  it.workbook.calculate();
  if (found) {
    const { row, column, rows, columns } = found.area;
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => found.sheet.cells.get(row + i, column + j)?.value ?? null),
    );
  }
  const { workbook, name } = it;
  const at = { sheet: name.sheet ?? workbook.sheets[0]!, row: 0, column: 0 };
  const size = (axis: string) => Number(workbook.calculation.evaluate(`=${axis}(${name.formula.slice(1)})`, at));
  const [rows, columns] = [size("ROWS"), size("COLUMNS")];
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) =>
      workbook.calculation.evaluate(`=INDEX(${name.formula.slice(1)},${i + 1},${j + 1})`, at),
    ),
  );
}

export const NamedItemArrayValues: ObjectType<NameOf> = {
  name: "NamedItemArrayValues",
  read: {
    Types: (it) => arrayOf(it).map((row) => row.map(typeOf)),
    Values: (it) => arrayOf(it).map((row) => row.map(toWire)),
  },
};
