import type { Names } from "../../src/blueprint/names";
import type { Column, Validation } from "../../src/blueprint/plan";
import { textsOf } from "../../src/texts/languages";
import { code } from "./markdown";

const EN = textsOf("en");

/** How Excel checks what is typed into a column, in words. */
export function checked({ validation, filledBy }: Column, names: Names): string {
  if (!validation) return filledBy === "person" ? "no" : "";
  if (validation.allow === "formula") return "asks before it is typed over";
  return `${ruleOf(validation, names)}; otherwise "${validation.otherwise.title}"`;
}

function ruleOf(validation: Exclude<Validation, { allow: "formula" }>, names: Names): string {
  switch (validation.allow) {
    case "list":
      return `${validation.strict ? "one of" : "offers"} ${sourceOf(validation.source, names)}`;
    case "date":
      return `a day from ${validation.from.startsWith("=") ? code(validation.from.slice(1)) : "1904"} on`;
    case "number":
      return `a number from ${validation.atLeast} on`;
    case "share":
      return "a number from 0 to 1";
    case "when":
      return validation.formula.includes("COUNTIF") ? "once in its column" : "a number above 0";
  }
}

function sourceOf(source: string, names: Names): string {
  const name = Object.values(names.columns).find((one) => source === `=${one}`);
  return name === undefined ? `the words on ${EN.sheets.tabs.lists}` : code(name);
}
