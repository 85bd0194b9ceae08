/** How one cell looks. Immutable: a change makes a new one, so that thousands of cells may share one. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly color: string;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
    readonly strikethrough: boolean;
    readonly subscript: boolean;
    readonly superscript: boolean;
    readonly tintAndShade: number;
  };
  /** `color` is "#RRGGBB", or "" for no fill. */
  readonly fill: {
    readonly color: string;
    readonly pattern: string;
    readonly patternColor: string;
    readonly tintAndShade: number;
    readonly patternTintAndShade: number;
  };
  readonly borders: Readonly<Record<BorderSide, Border>>;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly autoIndent: boolean;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Name of the cell style, "Normal" unless set. */
  readonly style: string;
  readonly hyperlink?: { readonly address?: string; readonly documentReference?: string; readonly screenTip?: string };
}

export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
  readonly tintAndShade: number;
}

const NO_BORDER: Border = { style: "None", color: "#000000", weight: "Thin", tintAndShade: 0 };

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    color: "#000000",
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    subscript: false,
    superscript: false,
    tintAndShade: 0,
  },
  fill: { color: "", pattern: "None", patternColor: "", tintAndShade: 0, patternTintAndShade: 0 },
  borders: {
    EdgeTop: NO_BORDER,
    EdgeBottom: NO_BORDER,
    EdgeLeft: NO_BORDER,
    EdgeRight: NO_BORDER,
    DiagonalDown: NO_BORDER,
    DiagonalUp: NO_BORDER,
  },
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  autoIndent: false,
  readingOrder: "Context",
  locked: true,
  formulaHidden: false,
  style: "Normal",
};
