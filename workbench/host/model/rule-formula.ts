import { tokenize, tokenTypes, type Token } from "@borgar/fx";
import { isNameOf, normaliseFormula, splitPrefix, type Home } from "./formula";
import { refuse } from "./refusal";

/**
 * Checks the formula of a rule (validation, conditional format) and writes it as Excel shows it. Excel takes less there
 * than in a cell: no table reference, no array constant, no function of an add-in and no name that is not there. A
 * defined name that stands for a table's column is taken.
 *
 * @param formula with `=`
 * @param home the first cell of the rule, from which relative references are seen
 * @throws `InvalidArgument` with a sentence that quotes the formula
 */
export function ruleFormula(formula: string, home: Home): string {
  if (!formula.startsWith("=")) no(formula, 'does not begin with "="');
  const normal = normaliseFormula(formula, home);
  const tokens = tokenize(normal);
  const { workbook } = home.sheet;
  const scoped = tokens.some(({ type, value }) => type === tokenTypes.FUNCTION && /^(LET|LAMBDA)$/.test(value));
  for (const { type, value } of tokens) {
    if (type === tokenTypes.REF_STRUCT) {
      no(formula, `has the table reference ${value}; name its cells, or define a name for them`);
    }
    if (value === "{") no(formula, "has an array constant");
    if (type === tokenTypes.REF_NAMED && !scoped && !isNameOf(home.sheet, value)) {
      const isTable = workbook.table(splitPrefix(value).rest) !== undefined;
      no(formula, isTable ? `names the table ${value}; name its cells` : `names "${value}", which is not there`);
    }
    if (type === tokenTypes.FUNCTION && !isFunctionOfRules(value, home, scoped)) {
      no(formula, `calls ${value}, which Excel itself does not have`);
    }
  }
  return normal;
}

/** As {@link ruleFormula}, for bounds of colour scales, data bars and icon sets: these take no relative reference either. */
export function boundFormula(formula: string, home: Home): string {
  const normal = ruleFormula(formula, home);
  const relative = tokenize(normal).find(isRelative);
  if (relative) no(formula, `has the relative reference ${relative.value}; write it with $`);
  return normal;
}

/** Excel's own functions; a defined name or one of LET may be called as well. */
function isFunctionOfRules(value: string, { sheet }: Home, scoped: boolean): boolean {
  const { calculation } = sheet.workbook;
  const name = value.toUpperCase();
  if (calculation.customNames?.includes(name)) return false;
  return scoped || calculation.knows(name) || isNameOf(sheet, value);
}

function isRelative({ type, value }: Token): boolean {
  if (type !== tokenTypes.REF_RANGE && type !== tokenTypes.REF_BEAM) return false;
  const parts = splitPrefix(value).rest.split(":");
  return !parts.every((part) => /^(\$[A-Z]+)?(\$[0-9]+)?#?$/i.test(part));
}

function no(formula: string, why: string): never {
  return refuse("InvalidArgument", `Excel takes no rule with the formula ${formula}: it ${why}.`);
}
