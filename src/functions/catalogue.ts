import { formulas as texts } from "../texts/en/formulas";
import { ATTRIBUTION_METHODS } from "../okr/attribute";
import { CURVES } from "../okr/curve";
import { FORECAST_METHODS } from "../okr/forecast";
import { GUARDRAILS } from "../okr/kept";
import { LEVELS } from "../okr/lint";
import { OPERATIONS } from "../okr/operation";
import { METHODS, MISSING } from "../okr/rollup";
import { TYPES } from "../okr/score";
import { SCHEMES } from "../okr/status";
import type { Words } from "../okr/words";
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
  /** The words it chooses from, where it does. */
  readonly choices: Words<string> | undefined;
}

/**
 * Joins a formula, its texts and the words that its arguments choose from; an argument without a description, or a
 * description too many, does not compile.
 */
function documented<N extends string>(
  declaration: Declaration<N>,
  text: FormulaText<N>,
  choices: { readonly [name in N]?: Words<string> } = {},
): Formula {
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
      choices: choices[argument.name],
    })),
    text,
    evaluate,
  };
}

/** Every formula, in the order in which people meet them: for the pane, the help pages, the docs and the metadata. */
export const FORMULAS: readonly Formula[] = [
  documented(SCORE, texts.SCORE, { type: TYPES }),
  documented(KEPT, texts.KEPT, { type: GUARDRAILS }),
  documented(ROLLUP, texts.ROLLUP, { method: METHODS, missing: MISSING }),
  documented(CASCADE, texts.CASCADE),
  documented(EXPECTED, texts.EXPECTED, { curve: CURVES }),
  documented(STATUS, texts.STATUS, { scheme: SCHEMES }),
  documented(FORECAST, texts.FORECAST, { method: FORECAST_METHODS }),
  documented(ATTRIBUTE, texts.ATTRIBUTE, { op: OPERATIONS, method: ATTRIBUTION_METHODS }),
  documented(DRIVERS, texts.DRIVERS),
  documented(SENSITIVITY, texts.SENSITIVITY, { op: OPERATIONS }),
  documented(RICE, texts.RICE),
  documented(LINT, texts.LINT, { level: LEVELS }),
  documented(BELIEF, texts.BELIEF),
];
