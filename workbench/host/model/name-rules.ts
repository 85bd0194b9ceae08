import { columnNumber } from "./area";
import { refuse } from "./refusal";
import type { DefinedName } from "./names";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Longest name of a table or a defined name, in UTF-16 units. */
const NAME_LIMIT = 255;
/** Longest name of a sheet, in UTF-16 units. */
const SHEET_NAME_LIMIT = 31;

/**
 * Checks the name of a table or a defined name: letter, `_` or `\` first, then letters, digits, `.`, `_`, `\`, `?`; no
 * address in A1 or R1C1; not `C` or `R`; at most 255 characters.
 *
 * @throws `InvalidArgument` with the reason
 */
export function checkName(name: string): void {
  const why = nameProblem(name);
  if (why) refuse("InvalidArgument", `"${name}" cannot be a name: ${why}`);
}

function nameProblem(name: string): string | undefined {
  if (name === "") return "it is empty.";
  if (name.length > NAME_LIMIT) return `it has ${name.length} characters; ${NAME_LIMIT} is the most.`;
  if (!/^[\p{L}_\\]/u.test(name)) return "it has to begin with a letter, an underscore or a backslash.";
  if (!/^[\p{L}\p{N}\p{M}_.\\?]*$/u.test(name))
    return "only letters, digits, underscores, points and backslashes are allowed.";
  if (/^[cr]$/i.test(name)) return "C and R stand for a column and a row.";
  if (looksLikeAddress(name)) return "it is the address of a cell.";
  if (/^(true|false)$/i.test(name)) return "it is a logical value.";
  return undefined;
}

/** Is it a cell in A1 (up to XFD1048576) or in R1C1? */
export function looksLikeAddress(name: string): boolean {
  const a1 = /^([A-Z]{1,3})([0-9]{1,7})$/i.exec(name);
  if (a1 && columnNumber(a1[1]!) >= 0 && Number(a1[2]) >= 1 && Number(a1[2]) <= 1_048_576) return true;
  return /^R[0-9]*C[0-9]*$/i.test(name) || /^[RC][0-9]+$/i.test(name);
}

/** Refuses a name that a table or a defined name of the same reach has already, without regard to case. */
export function assertNameFree(workbook: Workbook, name: string, scope?: Worksheet, but?: unknown): void {
  const wanted = name.toLowerCase();
  const names: readonly (DefinedName | { name: string })[] = scope
    ? scope.names
    : [...workbook.names, ...workbook.tables];
  if (names.some((each) => each !== but && each.name.toLowerCase() === wanted)) {
    refuse("ItemAlreadyExists", `The name "${name}" is taken.`);
  }
}

/**
 * Checks the name of a sheet: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not "History",
 * unique without regard to case.
 *
 * @throws `InvalidArgument` with the reason, `ItemAlreadyExists` when it is taken
 */
export function checkSheetName(workbook: Workbook, name: string, but?: Worksheet): void {
  const why = sheetNameProblem(name);
  if (why) refuse("InvalidArgument", `"${name}" cannot be the name of a sheet: ${why}`);
  const taken = workbook.sheets.some((sheet) => sheet !== but && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) refuse("ItemAlreadyExists", `A sheet named "${name}" is already there.`);
}

function sheetNameProblem(name: string): string | undefined {
  if (name === "") return "it is empty.";
  if (name.length > SHEET_NAME_LIMIT) return `it has ${name.length} characters; ${SHEET_NAME_LIMIT} is the most.`;
  if (/[:\\/?*[\]]/.test(name)) return "none of : \\ / ? * [ ] may be in it.";
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f]/.test(name)) return "it holds a control character.";
  if (name.startsWith("'") || name.endsWith("'")) return "it must not begin or end with an apostrophe.";
  if (name.toLowerCase() === "history") return "Excel keeps that name for itself.";
  return undefined;
}
