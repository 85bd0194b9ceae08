import { formulas as texts } from "../texts/en/formulas";
import type { FormulaText } from "../texts/formula-text";
import type { Declaration } from "./formula";
import { ATTRIBUTE } from "./attribute";
import { BELIEF } from "./belief";
import { CASCADE } from "./cascade";
import { DRIVERS } from "./drivers";
import { EXPECTED } from "./expected";
import { FORECAST } from "./forecast";
import { KEPT } from "./kept";
import { LINT } from "./lint";
import { RICE } from "./rice";
import { ROLLUP } from "./rollup";
import { SCORE } from "./score";
import { SENSITIVITY } from "./sensitivity";
import { STATUS } from "./status";

/** The namespace of the formulas in Excel, as the manifest says it. */
export const NAMESPACE = "OKR";

/** A formula with everything people read about it. The bundle that Excel calls does without the texts. */
export interface Formula {
  readonly id: string;
  /** As typed: `OKR.SCORE`. */
  readonly name: string;
  /** `OKR.SCORE(start, target, current, [type], [limit], [cap])` */
  readonly signature: string;
  readonly arguments: readonly FormulaArgument[];
  readonly text: FormulaText;
  readonly evaluate: Declaration["evaluate"];
}

export interface FormulaArgument {
  readonly name: string;
  readonly optional: boolean;
  readonly description: string;
}

/** Joins a formula and its texts; an argument without a description, or a description too many, does not compile. */
function documented<N extends string>(declaration: Declaration<N>, text: FormulaText<N>): Formula {
  const { id, evaluate } = declaration;
  const name = `${NAMESPACE}.${id}`;
  const shown = declaration.arguments.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name));
  return {
    id,
    name,
    signature: `${name}(${shown.join(", ")})`,
    arguments: declaration.arguments.map((argument) => ({
      name: argument.name,
      optional: argument.optional,
      description: text.arguments[argument.name],
    })),
    text,
    evaluate,
  };
}

/** Every formula, in the order in which people meet them: for the pane, the help pages, the docs and the metadata. */
export const FORMULAS: readonly Formula[] = [
  documented(SCORE, texts.SCORE),
  documented(KEPT, texts.KEPT),
  documented(ROLLUP, texts.ROLLUP),
  documented(CASCADE, texts.CASCADE),
  documented(EXPECTED, texts.EXPECTED),
  documented(STATUS, texts.STATUS),
  documented(FORECAST, texts.FORECAST),
  documented(ATTRIBUTE, texts.ATTRIBUTE),
  documented(DRIVERS, texts.DRIVERS),
  documented(SENSITIVITY, texts.SENSITIVITY),
  documented(RICE, texts.RICE),
  documented(LINT, texts.LINT),
  documented(BELIEF, texts.BELIEF),
];
