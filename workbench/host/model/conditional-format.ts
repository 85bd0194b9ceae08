import type { Area } from "./area";

/** One conditional format. `settings` holds the parts of its kind as the API names them (rule, format.fill.color …). */
export interface ConditionalFormat {
  readonly id: string;
  readonly kind:
    | "Custom" | "DataBar" | "ColorScale" | "IconSet" | "TopBottom" | "PresetCriteria" | "ContainsText" | "CellValue"; // prettier-ignore
  areas: Area[];
  stopIfTrue: boolean;
  readonly settings: ConditionalSettings;
}

/** Parts by kind; only those of the format's own kind are there. */
export interface ConditionalSettings {
  rule?: unknown;
  /** The look where the rule holds. */
  format?: {
    fill?: string;
    font?: { bold?: boolean; italic?: boolean; color?: string; strikethrough?: boolean; underline?: string };
    borders?: Record<string, { style: string; color: string }>;
    numberFormat?: string;
  };
  dataBar?: {
    positive: { fillColor: string; borderColor: string; gradientFill: boolean };
    negative: {
      fillColor: string;
      borderColor: string;
      matchPositiveFillColor: boolean;
      matchPositiveBorderColor: boolean;
    };
    lower: Excel.ConditionalDataBarRule;
    upper: Excel.ConditionalDataBarRule;
    axisColor: string;
    axisFormat: string;
    direction: string;
    showDataBarOnly: boolean;
  };
  colorScale?: Excel.ConditionalColorScaleCriteria;
  iconSet?: { style: string; criteria: Excel.ConditionalIconCriterion[]; reverse: boolean; showIconOnly: boolean };
}
