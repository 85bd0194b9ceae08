import { tokenize, tokenTypes } from "@borgar/fx";
import { formatAbsolute, type Area } from "./area";
import type { Source } from "./changes";
import { normaliseFormula } from "./formula";
import { assertNameFree, checkName } from "./name-rules";
import type { DefinedName } from "./names";
import { quoteSheetName } from "./range-reference";
import { pointedAt, type Pointed } from "./reference-formula";
import { refuse } from "./refusal";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/**
 * Defines a name for the whole workbook, or for one sheet.
 *
 * @param formula what it stands for; with or without `=`, addresses with or without their sheet
 * @throws `InvalidArgument` for a name that breaks the rules, `ItemAlreadyExists` when it is taken
 */
export function addName(
  workbook: Workbook,
  scope: Worksheet | undefined,
  name: string,
  formula: string,
  comment = "",
  source: Source = "addin",
): DefinedName {
  checkName(name);
  assertNameFree(workbook, name, scope);
  const made: DefinedName = {
    id: String(workbook.nextId()),
    name,
    formula: nameFormula(workbook, scope, formula),
    comment,
    visible: true,
    ...(scope ? { sheet: scope } : {}),
  };
  (scope ?? workbook).names.push(made);
  workbook.changed({ kind: "look", sheet: scope ?? workbook.active, source });
  return made;
}

/** The formula of a name, read and written with sheet names: `=A1` on Sheet1 becomes `=Sheet1!A1`. */
export function nameFormula(workbook: Workbook, scope: Worksheet | undefined, formula: string): string {
  const sheet = scope ?? workbook.active;
  const text = formula.startsWith("=") ? formula : `=${constantOf(formula)}`;
  const normal = normaliseFormula(text, { sheet, row: 0, column: 0 });
  return tokenize(normal)
    .map(({ type, value }) => {
      const isAddress = type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM;
      return isAddress && !value.includes("!") ? `${quoteSheetName(sheet.name)}!${value}` : value;
    })
    .join("");
}

/** What is given without `=` is a number, a logical value or a text. */
function constantOf(text: string): string {
  if (text.trim() !== "" && Number.isFinite(Number(text))) return text;
  if (/^(true|false)$/i.test(text)) return text.toUpperCase();
  return `"${text.replaceAll('"', '""')}"`;
}

/** `=Sheet1!$A$1:$B$2`, the formula of a name for a range. */
export function rangeFormula(sheet: Worksheet, area: Area): string {
  return `=${quoteSheetName(sheet.name)}!${formatAbsolute(area)}`;
}

export function deleteName(workbook: Workbook, name: DefinedName, source: Source = "addin"): void {
  const list = name.sheet ? name.sheet.names : workbook.names;
  const at = list.indexOf(name);
  if (at < 0) refuse("ItemNotFound", `The name "${name.name}" is not there any more.`);
  list.splice(at, 1);
  workbook.changed({ kind: "look", sheet: name.sheet ?? workbook.active, source });
}

/** The range a name stands for, when it is one reference and nothing else. */
export function rangeOfName(workbook: Workbook, name: DefinedName): Pointed | undefined {
  return pointedAt(name.formula, { sheet: name.sheet ?? workbook.active, row: 0, column: 0 });
}

/** A name as seen from a sheet: its own before the workbook's, without regard to case. */
export function findName(workbook: Workbook, name: string, sheet?: Worksheet): DefinedName | undefined {
  const wanted = name.toLowerCase();
  const is = (each: DefinedName) => each.name.toLowerCase() === wanted;
  return sheet?.names.find(is) ?? workbook.names.find(is);
}
