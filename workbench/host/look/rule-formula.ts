import { copyFormula } from "../model/formula-rewrite";
import { parseValue } from "../model/numfmt";
import { pointedAt } from "../model/reference-formula";
import type { CellValue } from "../model/values";
import type { PreparedFormat } from "./conditional";

/**
 * The value of a bound or formula of a rule as one of its cells sees it. A rule's relative references are seen from the
 * first cell of its first area. A constant may stand with or without `=`.
 */
export function ruleValue(prepared: PreparedFormat, formula: string, row: number, column: number): CellValue {
  const literal = literalOf(formula.replace(/^=/, ""));
  if (literal !== undefined) return literal;
  const { sheet, format } = prepared;
  const at = { sheet, row, column };
  if (!formula.startsWith("=")) return formula;
  const seen = copyFormula(formula, format.areas[0] ?? at, at);
  const pointed = pointedAt(seen, at);
  if (pointed && pointed.area.rows === 1 && pointed.area.columns === 1) {
    return pointed.sheet.value(pointed.area.row, pointed.area.column);
  }
  return prepared.evaluated(formula, row, column);
}

/** `0.4`, `75%`, `"Done"`, `TRUE`; undefined for what has to be worked out. */
function literalOf(text: string): CellValue | undefined {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  if (!/^[-+.\d]/.test(text)) return undefined;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  const parsed = /^[-+\d.,/%:\sAPMapm]+$/.test(text) ? parseValue(text)?.value : undefined;
  return typeof parsed === "number" ? parsed : undefined;
}
