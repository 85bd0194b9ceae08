import { stringifyTokens, tokenize, tokenTypes } from "@borgar/fx";
import type { Culture } from "./culture";
import { refuse } from "./refusal";

/**
 * A formula as an Excel of this region shows it: `=SUM(0,5;A1)`, `={1.2;3.4}`. Names of functions and the words inside
 * formulas (TRUE, #Headers) stay English.
 */
export function localFormula(formula: string, culture: Culture): string {
  if (culture.list === ",") return formula;
  let inArray = false;
  const tokens = tokenize(formula).map((token) => {
    const { type, value } = token;
    if (type === tokenTypes.NUMBER) return { ...token, value: value.replace(".", culture.decimal) };
    if (type === tokenTypes.REF_STRUCT) return { ...token, value: value.replace(/(?<!')\](\s*),(\s*)\[/g, "]$1;$2[") };
    if (value === "{") inArray = true;
    if (value === "}") inArray = false;
    if (value !== ",") return token;
    return { ...token, value: inArray ? culture.arrayColumn : culture.list };
  });
  return stringifyTokens(tokens);
}

/** Texts, quoted sheets and words: whatever stands in them is not a separator. */
const TEXT = /"(?:[^"]|"")*"?/y;
const QUOTED = /'(?:[^']|'')*'?/y;
const WORD = /[\p{L}_\\$#?@!][\p{L}\p{N}_\\.$#?!:]*/uy;

/**
 * A formula as it is typed in this region, the way the rest of the world writes it.
 *
 * @throws `InvalidArgument` for separators of another region
 */
export function fromLocalFormula(formula: string, culture: Culture): string {
  if (culture.list === ",") return formula;
  const number = new RegExp(`(?:\\d+(?:\\${culture.decimal}\\d*)?|\\${culture.decimal}\\d+)(?:E[+-]?\\d+)?`, "iy");
  let text = "";
  let inArray = false;
  for (let at = 0; at < formula.length;) {
    const taken = (pattern: RegExp) => ((pattern.lastIndex = at), pattern.exec(formula)?.[0]);
    const sign = formula.charAt(at);
    const asIs = sign === '"' ? taken(TEXT) : sign === "'" ? taken(QUOTED) : taken(WORD);
    const digits = asIs === undefined && !/[\w\])]$/.test(text) ? taken(number) : undefined;
    if (asIs !== undefined || digits !== undefined) {
      text += asIs ?? digits!.replace(culture.decimal, ".");
      at += (asIs ?? digits!).length;
    } else if (sign === "[") {
      const reference = bracketed(formula, at);
      text += reference.replace(/(?<!')\](\s*);(\s*)\[/g, "]$1,$2[");
      at += reference.length;
    } else {
      if (sign === "{") inArray = true;
      if (sign === "}") inArray = false;
      text += separator(sign, inArray, formula, culture);
      at++;
    }
  }
  return text;
}

function separator(sign: string, inArray: boolean, formula: string, { list, arrayColumn, decimal }: Culture): string {
  if (inArray && sign === arrayColumn) return ",";
  if (!inArray && sign === list) return ",";
  if (sign === "," || sign === ".") {
    const where = `The formula ${formula} has a "${sign}" where none can stand`;
    refuse("InvalidArgument", `${where}: here "${list}" separates arguments and "${decimal}" is the decimal sign.`);
  }
  return sign;
}

/** A table reference from its first bracket to the one that closes it; `'` takes the meaning of the sign behind it. */
function bracketed(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}
