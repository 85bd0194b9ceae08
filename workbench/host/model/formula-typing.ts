import { tokenize } from "@borgar/fx";
import { RichApiError } from "../protocol/errors";
import { normaliseFormula, type Home } from "./formula";
import { fromLocalFormula } from "./local-formula";
import { refuse } from "./refusal";

/**
 * A typed formula as Excel takes it: brackets that are missing at its end are closed, if it can be read then. Everything
 * else is given back as it came.
 *
 * @param text in the separators of the workbook's region
 * @throws `InvalidArgument` where separators of another region stand between arguments
 */
export function completed(text: string, home: Home): string {
  if (!text.startsWith("=") || isFormula(text, home)) return text;
  const { open, last, semicolon } = outline(inEnglish(text, home));
  if (semicolon) refuse("InvalidArgument", "Arguments are separated by commas here.");
  const closed = text + ")".repeat(Math.max(0, open));
  // "=SUM(" is a call without its arguments, which Excel refuses too.
  return last !== "(" && isFormula(closed, home) ? closed : text;
}

function isFormula(text: string, home: Home): boolean {
  try {
    normaliseFormula(inEnglish(text, home), home);
    return true;
  } catch (reason) {
    if (reason instanceof RichApiError) return false;
    throw reason;
  }
}

const inEnglish = (text: string, { sheet }: Home) => fromLocalFormula(text, sheet.workbook.culture);

/** Brackets that are open at the end, the last sign, and whether a semicolon stands outside of `{1;2}` and texts. */
function outline(text: string): { open: number; last: string; semicolon: boolean } {
  let [open, inArray, last, semicolon] = [0, 0, "", false];
  for (const { value } of tokenize(text)) {
    if (value === "(") open++;
    else if (value === ")") open--;
    else if (value === "{") inArray++;
    else if (value === "}") inArray--;
    else if (value === ";" && inArray === 0) semicolon = true;
    if (value.trim() !== "") last = value;
  }
  return { open, last, semicolon };
}
