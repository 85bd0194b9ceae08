import type { Area } from "./area";

/** A data-validation rule on one or more areas, in the shapes of the API (`Excel.DataValidationRule` and friends). */
export interface ValidationRule {
  areas: Area[];
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}
