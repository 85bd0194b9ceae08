import { answerExcel, type Raw } from "./convert";
import { DECLARATIONS } from "./declarations";
import type { Declaration } from "./formula";

/**
 * What Excel calls. It passes one value per declared argument and appends its invocation object, which is never
 * looked at: `evaluate` reads the declared arguments only.
 */
function excelFunction(formula: Declaration): (...raw: Raw[]) => ReturnType<typeof answerExcel> {
  const call = (...raw: Raw[]) => answerExcel(formula, raw);
  // Rest parameters have no length; tools and people read from it how many arguments a function takes.
  return Object.defineProperty(call, "length", { value: formula.arguments.length });
}

for (const formula of DECLARATIONS) CustomFunctions.associate(formula.id, excelFunction(formula));
